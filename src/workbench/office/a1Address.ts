import { cellAddress, columnLetters, quotedSheet, unquotedSheet } from "../../table/excel/a1";
import { OfficeError } from "./officeError";

/** A sheet in Excel. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** The rectangle of "B2", "$A$1:$C$9", "A:C", "2:4", with or without a sheet before "!". Throws InvalidArgument. */
export function parseAddress(address: string): { readonly sheet: string | null; readonly area: Rectangle } {
  const bang = address.lastIndexOf("!");
  const [first = "", second = first, ...more] = address.slice(bang + 1).split(":");
  const [from, to] = [corner(first, "start"), corner(second, "end")];
  if (!from || !to || more.length > 0 || from.kind !== to.kind || (from.kind !== "cell" && !address.includes(":")))
    throw new OfficeError("InvalidArgument", `«${address}»`);
  const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
  const area = { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
  if (row < 0 || row + area.rows > LAST_ROW || column + area.columns > LAST_COLUMN)
    throw new OfficeError("InvalidArgument", `«${address}»`);
  return { sheet: bang < 0 ? null : unquotedSheet(address.slice(0, bang)), area };
}

function corner(
  text: string,
  end: "start" | "end",
): { readonly kind: "cell" | "column" | "row"; readonly row: number; readonly column: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { kind: "cell", row: Number(cell[2]) - 1, column: columnPosition(cell[1] as string) };
  const column = COLUMN.exec(text);
  if (column)
    return { kind: "column", row: end === "start" ? 0 : LAST_ROW - 1, column: columnPosition(column[1] as string) };
  const row = ROW.exec(text);
  return row && { kind: "row", row: Number(row[1]) - 1, column: end === "start" ? 0 : LAST_COLUMN - 1 };
}

function columnPosition(letters: string): number {
  return [...letters.toUpperCase()].reduce((position, letter) => position * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "Grunnlag!A1:C9" or "'§ 5-6'!A:B", as Excel writes a range's address. */
export function printAddress(sheet: string, { row, column, rows, columns }: Rectangle): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quotedSheet(sheet);
  return `${name}!${area(row, column, rows, columns)}`;
}

function area(row: number, column: number, rows: number, columns: number): string {
  const [lastRow, lastColumn] = [row + rows, column + columns - 1];
  if (rows === LAST_ROW) return `${columnLetters(column)}:${columnLetters(lastColumn)}`;
  if (columns === LAST_COLUMN) return `${row + 1}:${lastRow}`;
  const first = cellAddress(column, row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(lastColumn, lastRow)}`;
}
