import type { ExcelContext } from "./excelSubset";

/** By sheet: how many rows and columns there are to the last cell with content. */
export type SheetEnds = ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;

/** The ends of the sheets; one request. */
export async function sheetEnds(context: ExcelContext, sheets: readonly string[]): Promise<SheetEnds> {
  const used = sheets.map((sheet) => ({ sheet, range: context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true) }));
  for (const { range } of used) range.load("rowIndex,columnIndex,rowCount,columnCount");
  if (used.length > 0) await context.sync();
  return new Map(used.map(({ sheet, range }) => [sheet, range.isNullObject ? { rows: 0, columns: 0 } : { rows: range.rowIndex + range.rowCount, columns: range.columnIndex + range.columnCount }]));
}
