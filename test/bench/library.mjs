// What Microsoft's client library and the answering of its requests cost, beside the same calls right on the spreadsheet. `node library.mjs [rounds]`
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../jest/plainRequire.js").compileAsRequired();
const { libraryBench } = require("./library.ts");

const ratios = [];
for await (const { library, direct, calls } of libraryBench(Number(process.argv[2] ?? 5))) {
  ratios.push(library / direct);
  console.log(`eksempelet bygget: gjennom Microsofts bibliotek ${library.toFixed(1)} s, de samme ${calls} kallene rett på regnearket ${direct.toFixed(1)} s (prosessortid)`);
}
ratios.sort((a, b) => a - b);
console.log(`forhold, median: ${ratios[ratios.length >> 1].toFixed(2)}`);
process.exit(0);
