import type { SheetModel } from "./model";

/** What is left of an A4 page inside Excel's normal margins, in points. */
const PAGE: Readonly<Record<SheetModel["print"]["orientation"], { readonly width: number; readonly height: number }>> =
  {
    portrait: { width: 494, height: 734 },
    landscape: { width: 741, height: 487 },
  };
const ROW_POINTS = 15;
const CHARACTER_POINTS = 5.25;

/**
 * The rows, from 1, after which a page ends so that no table is divided where it could stand whole on the next page.
 * `starts`: the first row of each table, from 1; `rows`: of the whole sheet.
 */
export function pageBreaks(
  starts: readonly number[],
  rows: number,
  widths: readonly number[],
  orientation: SheetModel["print"]["orientation"],
): readonly number[] {
  const { width, height } = PAGE[orientation];
  const scale = Math.min(1, width / (widths.reduce((sum, each) => sum + each, 0) * CHARACTER_POINTS));
  const capacity = Math.floor(height / (ROW_POINTS * scale));
  const breaks: number[] = [];
  let top = 1;
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? rows + 2) - 2;
    if (start === top || end - top < capacity) return;
    breaks.push(start - 1);
    top = start;
  });
  return breaks;
}
