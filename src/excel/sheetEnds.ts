import type { ExcelContext } from "./excelSubset";
import { usedAreas } from "./usedAreas";

/** By sheet: how many rows and columns there are to the last cell with content. */
export type SheetEnds = ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;

/** The ends of the sheets, those without content left out; one request. */
export async function sheetEnds(context: ExcelContext, sheets: readonly string[]): Promise<SheetEnds> {
  return new Map((await usedAreas(context, sheets)).map(({ sheet, row, column, rows, columns }) => [sheet, { rows: row + rows, columns: column + columns }]));
}
