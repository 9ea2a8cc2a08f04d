// What a user waits for at a key press, a choice or an opened file, as a part of the whole report in the same run. `node answers.mjs [rounds]`
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../jest/plainRequire.js").compileAsRequired();
const { answers } = require("./answers.ts");

const measured = await answers(Number(process.argv[2] ?? 9));
console.table(measured.map(({ what, ms }) => ({ hva: what, "ms prosessortid": Number(ms.toFixed(1)), "av hele rapporten": Number((ms / measured[0].ms).toFixed(2)) })));
process.exit(0);
