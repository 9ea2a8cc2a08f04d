import type { Block } from "../gridHost";
import { type Book, rangeOf, sheetNamed } from "./book";

/** Gives the block the looks and number formats of another of the same size. */
export function copyLooks(book: Book, block: Block, from: Block): void {
  const matrix = sheetNamed(book, from.sheet).getSheet().getCellMatrix();
  const styles = Array.from({ length: from.rows }, (_, r) =>
    Array.from({ length: from.columns }, (__, c) => ({ s: matrix.getValue(from.row + r, from.column + c)?.s ?? null })),
  );
  rangeOf(book, block).setValues(styles);
}
