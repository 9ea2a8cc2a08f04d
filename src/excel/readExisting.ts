import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";
import { workbookState } from "./workbookState";
import type { Existing } from "./writePlan";

/** Names of the sheets, names and tables the workbook has, for `planWrite`. */
export function readExisting(run: RunExcel = runInExcel): Promise<Reading<Existing>> {
  return reading(() => run(async (context) => {
    const { sheets, names, tables } = await workbookState(context);
    return { sheets, names, tables };
  }));
}
