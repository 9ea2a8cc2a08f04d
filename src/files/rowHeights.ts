import { LOOKS } from "../sheets/looks";
import type { CellModel, SheetModel } from "../sheets/model";

const LINE_POINTS = 15;
/** Bold text, and words that move to the next line whole, take more room than the column's width in digits says. */
const ROOM = 0.9;

/**
 * Heights in points of the rows whose wrapped text needs more than one line, by row from 0. Excel works them out when
 * it opens a file; LibreOffice does not, and shows such rows on top of each other.
 */
export function rowHeights({ rows, widths }: SheetModel): ReadonlyMap<number, { readonly height: number }> {
  const heights = rows.map((row) => Math.max(1, ...row.map((cell, c) => linesOf(cell, widths[c] ?? 1))));
  return new Map(heights.flatMap((lines, r) => (lines > 1 ? [[r, { height: lines * LINE_POINTS }] as const] : [])));
}

function linesOf({ value, look }: CellModel, width: number): number {
  if (LOOKS[look].wrap !== true || typeof value !== "string") return 1;
  return value.length <= width ? 1 : Math.ceil(value.length / (width * ROOM));
}
