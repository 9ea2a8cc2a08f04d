import { cellAddress } from "../table/excel/a1";
import type { ExcelContext, ExcelRange } from "./excelSubset";

/** A block of a sheet; row and column from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** About what a cell takes of an answer, where that is known. */
  readonly cellBytes?: number;
}

/** The block from the first to the last cell with content of each sheet that has any; one request. */
export async function usedAreas(context: ExcelContext, sheets: readonly string[]): Promise<readonly Area[]> {
  const used = sheets.map((sheet) => ({
    sheet,
    range: context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true),
  }));
  for (const { range } of used) range.load("rowIndex,columnIndex,rowCount,columnCount");
  if (used.length > 0) await context.sync();
  return used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : [{ sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }],
  );
}

/** The area as a range. */
export function rangeOfArea({ workbook }: ExcelContext, { sheet, row, column, rows, columns }: Area): ExcelRange {
  return workbook.worksheets
    .getItem(sheet)
    .getRange(`${cellAddress(column, row + 1)}:${cellAddress(column + columns - 1, row + rows)}`);
}
