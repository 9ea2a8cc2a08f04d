import { isProblem, settledState } from "./journal/recover";
import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";
import type { Existing } from "./writePlan";

/**
 * Names of the sheets, names and tables the workbook has, for `planWrite`; what a write that stopped has left is
 * taken back first.
 */
export async function readExisting(run: RunExcel = runInExcel): Promise<Reading<Existing>> {
  const read = await reading(() => run(settledState));
  if (read.kind === "problem") return read;
  if (isProblem(read.value)) return { kind: "problem", problem: read.value };
  const { sheets, names, tables } = read.value;
  return { kind: "read", value: { sheets, names, tables } };
}
