import type { ExcelContext } from "./excelSubset";
import { codeOf } from "./hostProblems";
import type { RunExcel } from "./runInExcel";

/**
 * Whether Excel can make one step of undo of a whole run, and this Office.js asks it to: the package's does not know
 * the option, and drops it without a word.
 */
const canGroup = (): boolean =>
  typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.20") && knowsUndoGroup();

/** The option came with ExcelApi 1.20, and so did this class. */
const knowsUndoGroup = (): boolean => "CustomFunctionManager" in Excel;

/**
 * The batch's answer, with all its requests one step of Excel's undo where Excel has that (ExcelApi 1.20) and can
 * undo what is asked. For content and looks of cells: sheets, names and print setup Excel cannot take back, and then
 * each request is as it was before.
 * The batch may be run twice; Excel refuses a group before anything of it is done.
 */
export async function runAsOneUndo<T>(
  run: RunExcel,
  batch: (context: ExcelContext) => Promise<T>,
  isGrouped = canGroup(),
): Promise<T> {
  if (!isGrouped) return run(batch);
  try {
    return await run(batch, { mergeUndoGroup: true });
  } catch (error) {
    if (codeOf(error) !== "UndoNotSupported") throw error;
    return run(batch);
  }
}
