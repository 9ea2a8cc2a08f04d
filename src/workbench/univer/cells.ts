import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Block, CellValue } from "../gridHost";
import { type Book, rangeOf, sheetNamed } from "./book";

/** Calculated values of the block, spilled ones included; "" for an empty cell. */
export function readValues(book: Book, block: Block): CellValue[][] {
  const spilled = spilledCells(book, block.sheet);
  return mapCells(book, block, (cell, row, column) => valueOf(hasValue(cell) ? cell : spilled?.[row]?.[column]));
}

/** Formulas where there are any, else the values; a spilled cell has neither, as in Excel, but its value. */
export function readFormulas(book: Book, block: Block): CellValue[][] {
  const formulas = rangeOf(book, block).getFormulas();
  return readValues(book, block).map((row, r) => row.map((value, c) => formulas[r]?.[c] || value));
}

/** What the cells show. */
export function readTexts(book: Book, block: Block): string[][] {
  const shown = rangeOf(book, block).getDisplayValues();
  return mapCells(book, block, (cell, row, column) => {
    const text = shown[row - block.row]?.[column - block.column] ?? "";
    return cell?.t === CellValueType.BOOLEAN ? String(valueOf(cell)).toUpperCase() : text;
  });
}

/** Number formats of the block; "General" where none is set. */
export function readNumberFormats(book: Book, block: Block): string[][] {
  return rangeOf(book, block)
    .getNumberFormats()
    .map((row) => row.map((format) => format || "General"));
}

/** The smallest block from the first to the last cell with content, or null. */
export function usedBlock(book: Book, sheetName: string): Block | null {
  const sheet = sheetNamed(book, sheetName);
  const rows: number[] = [];
  const columns: number[] = [];
  const note = (row: number, column: number, cell: Nullable<ICellData>) => {
    if (!hasValue(cell) && !hasFormula(cell)) return;
    rows.push(row);
    columns.push(column);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      note(row, column, cell);
    });
  for (const [row, cells] of Object.entries(spilledCells(book, sheetName) ?? {}))
    for (const [column, cell] of Object.entries(cells ?? {})) note(Number(row), Number(column), cell);
  if (rows.length === 0) return null;
  const [top, left] = [least(rows), least(columns)];
  return {
    sheet: sheet.getSheetName(),
    row: top,
    column: left,
    rows: most(rows) - top + 1,
    columns: most(columns) - left + 1,
  };
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));

type SpilledCells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

/** Univer keeps what an array formula spills apart from the cells. */
function spilledCells(book: Book, sheetName: string): SpilledCells | undefined {
  const all = book.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return all[book.workbook.getId()]?.[sheetNamed(book, sheetName).getSheetId()] as SpilledCells | undefined;
}

function mapCells<T>(
  book: Book,
  block: Block,
  toValue: (cell: Nullable<ICellData>, row: number, column: number) => T,
): T[][] {
  const matrix = sheetNamed(book, block.sheet).getSheet().getCellMatrix();
  return Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (__, c) => {
      const [row, column] = [block.row + r, block.column + c];
      return toValue(matrix.getValue(row, column) as Nullable<ICellData>, row, column);
    }),
  );
}

function hasValue(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.p) || (cell?.v !== undefined && cell.v !== null && cell.v !== "");
}

const hasFormula = (cell: Nullable<ICellData>) => Boolean(cell?.f ?? cell?.si);

function valueOf(cell: Nullable<ICellData>): CellValue {
  // A cell typed with line breaks or mixed fonts is a small document that ends with \r\n.
  if (cell?.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell?.v ?? "";
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}
