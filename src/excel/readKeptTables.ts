import { ANCHOR_SHEET, TABLES_COLUMN } from "../sheets/anchorSheet";
import { joinedPieces, PIECE } from "../sheets/textPieces";
import { columnLetters } from "../table/excel/a1";
import type { ExcelContext, ExcelRange } from "./excelSubset";
import { reading, type Reading } from "./hostProblems";
import { readAreas } from "./readContents";
import type { Contents } from "./refresh/contents";
import { type RunExcel, runInExcel } from "./runInExcel";
import type { Area } from "./usedAreas";

/** The text a workbook keeps of what its cells follow from, see `tablesText`; "" when it keeps none. */
export function readKeptTables(run: RunExcel = runInExcel): Promise<Reading<string>> {
  return reading(() =>
    run(async (context) => {
      const area = queueKeptArea(context);
      await context.sync();
      return keptTablesIn(await readAreas(context, area()));
    }),
  );
}

/**
 * Queues the asking where it stands, to be asked after the request: it may be longer than one answer holds. None
 * where there is none.
 */
export function queueKeptArea({ workbook }: ExcelContext): () => readonly Area[] {
  const used = keptRange(workbook);
  used.load("rowIndex,rowCount");
  return () =>
    used.isNullObject
      ? []
      : [
          {
            sheet: ANCHOR_SHEET,
            row: used.rowIndex,
            column: TABLES_COLUMN,
            rows: used.rowCount,
            columns: 1,
            cellBytes: PIECE,
          },
        ];
}

function keptRange(workbook: ExcelContext["workbook"]): ExcelRange {
  const letters = columnLetters(TABLES_COLUMN);
  return workbook.worksheets
    .getItemOrNullObject(ANCHOR_SHEET)
    .getRange(`${letters}:${letters}`)
    .getUsedRangeOrNullObject(true);
}

/** The same, of what is read already. */
export const keptTablesIn = (contents: Contents): string =>
  joinedPieces((contents.get(ANCHOR_SHEET)?.formulas ?? []).map((row) => row[TABLES_COLUMN]));
