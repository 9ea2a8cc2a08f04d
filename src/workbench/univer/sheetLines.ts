import { recalculate } from "./calculation";
import type { Block, GridLines, SheetVisibility } from "../gridHost";
import { type Book, sheetNamed } from "./book";
import { selectBlock, selectedBlock } from "./sheetList";

/**
 * Puts empty rows or columns in; Univer moves formulas and names. It is made to calculate all of it: what it
 * remembers of the old places it complains of.
 */
export function insertLines(book: Book, { sheet, axis, at, count }: GridLines): void {
  const selected = selectedBlock(book);
  const found = sheetNamed(book, sheet);
  if (axis === "rows") found.insertRows(at, count);
  else found.insertColumns(at, count);
  // It selects and shows what it has inserted.
  selectBlock(book, selected);
  recalculate(book);
}

/**
 * Takes rows or columns out. Univer 0.25.1 moves the formulas that point at the sheet that is shown, whichever sheet
 * the rows are removed from.
 */
export function removeLines(book: Book, { sheet, axis, at, count }: GridLines): void {
  const selected = selectedBlock(book);
  const found = sheetNamed(book, sheet).activate();
  if (axis === "rows") found.deleteRows(at, count);
  else found.deleteColumns(at, count);
  selectBlock(book, selected);
  recalculate(book);
}

/**
 * The block after lines of its sheet were inserted, or (`by` −1) removed: moved where they were before it, larger or
 * smaller where they were inside.
 */
export function shiftedBlock(block: Block, { axis, at, count }: GridLines, by: 1 | -1): Block {
  const [first, size] = axis === "rows" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const start = block[first];
  const end = start + block[size];
  const moved = (place: number): number =>
    by === 1 ? (place >= at ? place + count : place) : place <= at ? place : Math.max(at, place - count);
  // An insertion right behind the last line leaves the block alone.
  const last = by === 1 && end <= at ? end : moved(end);
  return { ...block, [first]: moved(start), [size]: last - moved(start) };
}

/** Which sheets are hidden, and how well: Univer knows one way to hide. */
export function rememberVisibility(book: Book): {
  readonly visibility: (sheet: string) => SheetVisibility;
  readonly setVisibility: (sheet: string, visibility: SheetVisibility) => void;
} {
  const deep = new Set<string>();
  return {
    visibility: (name) => {
      const sheet = sheetNamed(book, name);
      return !sheet.isSheetHidden() ? "Visible" : deep.has(sheet.getSheetId()) ? "VeryHidden" : "Hidden";
    },
    setVisibility: (name, visibility) => {
      const sheet = sheetNamed(book, name);
      if (visibility === "VeryHidden") deep.add(sheet.getSheetId());
      else deep.delete(sheet.getSheetId());
      if (visibility === "Visible") sheet.showSheet();
      else if (!sheet.isSheetHidden()) sheet.hideSheet();
    },
  };
}
