import { ANCHOR_SHEET, TABLES_COLUMN } from "../sheets/anchorSheet";
import { columnLetters } from "../table/excel/a1";
import { joinedPieces } from "../sheets/textPieces";
import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";

/** The text a workbook keeps of what its cells follow from, see `tablesText`; "" when it keeps none. */
export function readKeptTables(run: RunExcel = runInExcel): Promise<Reading<string>> {
  return reading(() => run(async (context) => {
    const letters = columnLetters(TABLES_COLUMN);
    const used = context.workbook.worksheets.getItemOrNullObject(ANCHOR_SHEET).getRange(`${letters}:${letters}`).getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    return used.isNullObject ? "" : joinedPieces((used.values as readonly (readonly unknown[])[]).map(([piece]) => piece));
  }));
}
