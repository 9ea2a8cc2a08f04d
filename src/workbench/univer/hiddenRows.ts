import type { Block } from "../gridHost";
import { type Book, sheetNamed } from "./book";

/** Hides the rows of the block, counted from its own first, and shows its others. */
export function hideRows(book: Book, { sheet: name, row, rows }: Block, hidden: ReadonlySet<number>): void {
  const sheet = sheetNamed(book, name);
  const before = new Set(hiddenRows(book, name));
  // A run at a time: each is a command, and drawn.
  for (const [from, count] of runs(rows, (r) => before.has(row + r) && !hidden.has(r)))
    sheet.showRows(row + from, count);
  for (const [from, count] of runs(rows, (r) => hidden.has(r) && !before.has(row + r)))
    sheet.hideRows(row + from, count);
}

/** Hidden rows of a sheet, in order. */
export function hiddenRows(book: Book, name: string): readonly number[] {
  const { startRow, endRow } = { startRow: 0, endRow: sheetNamed(book, name).getMaxRows() - 1 };
  return sheetNamed(book, name)
    .getSheet()
    .getRowManager()
    .getHiddenRows(startRow, endRow)
    .flatMap((range) => Array.from({ length: range.endRow - range.startRow + 1 }, (_, r) => range.startRow + r));
}

/** First and count of each run of numbers below `size` that hold. */
function runs(size: number, holds: (index: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let index = 0; index < size; index += 1) {
    const last = found.at(-1);
    if (!holds(index)) continue;
    if (last && last[0] + last[1] === index) last[1] += 1;
    else found.push([index, 1]);
  }
  return found;
}
