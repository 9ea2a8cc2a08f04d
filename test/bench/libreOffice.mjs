// What LibreOffice takes to recalculate the report, above opening it as it is. `node libreOffice.mjs [rounds]`
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../jest/plainRequire.js").compileAsRequired();
const { libreOfficeBench } = require("./libreOffice.ts");

const GOAL = 5;
for await (const { enheter, formulas, opened, recalculated } of libreOfficeBench(Number(process.argv[2] ?? 3))) {
  console.log(`${enheter} enheter, ${formulas} formler: regnet ut igjen på ${(recalculated - opened).toFixed(1)} s prosessortid utover de ${opened.toFixed(1)} det tar å åpne og lagre den (mål ≤ ${GOAL})`);
}
