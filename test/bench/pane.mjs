// How long the page of the task pane stands still while it reads and builds, and how soon it answers «Avbryt»: by the browser's own long tasks (over 50 ms), and the processor time of the dearest, which other work on the machine does not lengthen.
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
/** Milliseconds from «Avbryt» is pressed until the pane shows that it is heard. */
const GOAL = 100;
const told = (answer) => {
  if (answer === undefined) return "";
  if (answer === null) return "; alt var gjort før «Avbryt»";
  return `; «Avbryt» er hørt etter ${Math.round(answer.heard)} ms (mål ≤ ${GOAL}), og alt er i ro etter ${Math.round(answer.atRest)} ms`;
};
for await (const { step, seconds, longest, tasks, held, dearest, answer } of paneBench(FILES)) {
  console.log(`${step}: ${seconds.toFixed(1)} s, lengste stans ${Math.round(longest)} ms, ${tasks} over 50 ms, ${Math.round(held)} ms i alt; dyreste oppgave ${Math.round(dearest)} ms prosessortid (mål ≤ 50)${told(answer)}`);
}
process.exit(0);
