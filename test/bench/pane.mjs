// How long the page of the task pane stands still while it reads and builds, by the browser's own long tasks (over 50 ms), and the processor time of the dearest, which other work on the machine does not lengthen.
import { createRequire } from "node:module";
import { generate } from "./generate.mjs";
import { generateXlsx } from "./generateXlsx.mjs";

const require = createRequire(import.meta.url);
require("../jest/plainRequire.js").compileAsRequired();
const { paneBench } = require("./pane.ts");

const FILES = [
  { name: "hovedbok.csv", rows: 1_000_000, write: generate },
  { name: "hovedbok.xlsx", rows: 300_000, write: generateXlsx },
];
for await (const { step, seconds, longest, tasks, held, dearest } of paneBench(FILES)) {
  console.log(`${step}: ${seconds.toFixed(1)} s, lengste stans ${Math.round(longest)} ms, ${tasks} over 50 ms, ${Math.round(held)} ms i alt; dyreste oppgave ${Math.round(dearest)} ms prosessortid (mål ≤ 50)`);
}
process.exit(0);
