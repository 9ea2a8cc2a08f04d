import type { Injector, IRange, Univer, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Block } from "../gridHost";

/** The one Univer workbook under a host, with the doors into it. */
export interface Book {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly injector: Injector;
}

/** The sheet with that name, in any case as in Excel; throws when there is none. */
export function sheetNamed(book: Book, name: string): FWorksheet {
  const wanted = name.toLowerCase();
  const sheet = book.workbook
    .getWorkbook()
    .getSheets()
    .find((each) => each.getName().toLowerCase() === wanted);
  const door = sheet && (doors.get(sheet) ?? book.workbook.getSheetBySheetId(sheet.getSheetId()));
  if (!sheet || !door) throw new Error(`No sheet named "${name}"`);
  doors.set(sheet, door);
  return door;
}

/** The doors to sheets, which Univer otherwise makes anew, with all they may do, each time one is asked for. */
const doors = new WeakMap<Worksheet, FWorksheet>();

/** The block as a Univer range; the sheet grows when the block reaches outside it. */
export function rangeOf(book: Book, block: Block): FRange {
  const sheet = sheetNamed(book, block.sheet);
  if (sheet.getMaxRows() < block.row + block.rows) sheet.setRowCount(block.row + block.rows);
  if (sheet.getMaxColumns() < block.column + block.columns) sheet.setColumnCount(block.column + block.columns);
  return sheet.getRange(block.row, block.column, block.rows, block.columns);
}

/** The block of a Univer range on a sheet. */
export function blockOf(sheet: string, range: IRange): Block {
  const { startRow, startColumn, endRow, endColumn } = range;
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
