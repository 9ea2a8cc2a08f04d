import { CellValueType, type ICellData } from "@univerjs/core";
import type { Block, CellValue } from "../gridHost";
import { type Book, rangeOf } from "./book";

/** Writes a whole block: "=" begins a formula, "'" a text, "" empties the cell, and any other text is that text. */
export function writeCells(book: Book, block: Block, content: readonly (readonly CellValue[])[]): void {
  rangeOf(book, block).setValues(content.map((row) => row.map(cellOf)));
}

/** f, si and p are named so that what stood in the cell is removed. */
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

function cellOf(value: CellValue): ICellData {
  if (value === "") return { ...BLANK };
  if (typeof value === "number") return { ...BLANK, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value.startsWith("=")) return { ...BLANK, f: value };
  return { ...BLANK, v: value.startsWith("'") ? value.slice(1) : value, t: CellValueType.STRING };
}
