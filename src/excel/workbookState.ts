import type { ExcelContext } from "./excelSubset";
import type { Existing } from "./writePlan";

/** What a workbook is put back to. */
export interface WorkbookState extends Existing {
  readonly active: string;
  /** By name, as Excel gives it. */
  readonly formulas: Readonly<Record<string, string>>;
}

/** Sheets, names and tables, and which sheet is shown; one sync. */
export async function workbookState(context: ExcelContext): Promise<WorkbookState> {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name,items/formula");
  workbook.tables.load("items/name");
  await context.sync();
  return {
    active: active.name,
    sheets: workbook.worksheets.items.map(({ name }) => name),
    names: workbook.names.items.map(({ name }) => name),
    tables: workbook.tables.items.map(({ name }) => name),
    formulas: Object.fromEntries(workbook.names.items.map(({ name, formula }) => [name, formula])),
  };
}
