import type { ExcelContext } from "./excelSubset";

export interface RunOptions {
  /** Wait until the user has left the cell instead of failing. */
  readonly delayForCellEdit?: boolean;
  /** One step of undo for all requests of the run, see `runAsOneUndo`. */
  readonly mergeUndoGroup?: boolean;
}

/** Carries out a batch against a workbook: `Excel.run`, or what stands in for it in a test. */
export type RunExcel = <T>(batch: (context: ExcelContext) => Promise<T>, options?: RunOptions) => Promise<T>;

/**
 * The batch's answer from the workbook the add-in runs in. That this compiles is the proof that real Excel fits the
 * subset.
 */
export const runInExcel: RunExcel = (batch, options = {}) => Excel.run(options, (context) => batch(context));
