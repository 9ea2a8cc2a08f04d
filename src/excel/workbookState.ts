import type { ExcelContext } from "./excelSubset";
import { type Mark, queueMarks } from "./journal/mark";
import type { Existing } from "./writePlan";

/** What a workbook is put back to. */
export interface WorkbookState extends Existing {
  readonly active: string;
  /** By name, as Excel gives it. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Of writes under way, and of what earlier ones have left. */
  readonly marks: readonly Mark[];
}

/**
 * Sheets, names and tables, which sheet is shown, and whether the workbook is being written to; to be asked after the
 * request.
 */
export function queueState(context: ExcelContext): () => WorkbookState {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name,items/formula");
  workbook.tables.load("items/name");
  const marks = queueMarks(context);
  return () => ({
    active: active.name,
    sheets: workbook.worksheets.items.map(({ name }) => name),
    names: workbook.names.items.map(({ name }) => name),
    tables: workbook.tables.items.map(({ name }) => name),
    formulas: Object.fromEntries(workbook.names.items.map(({ name, formula }) => [name, formula])),
    marks: marks(),
  });
}

/** The same in a request of its own. */
export async function workbookState(context: ExcelContext): Promise<WorkbookState> {
  const state = queueState(context);
  await context.sync();
  return state();
}
