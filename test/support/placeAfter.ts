import type { GridLines } from "../../src/workbench/gridHost";

/** Where a line from 0 stands after others were inserted or (`by` −1) removed; null when it is among those removed. */
export function placeAfter(place: number, { at, count }: GridLines, by: 1 | -1): number | null {
  if (place < at) return place;
  return by === 1 ? place + count : place < at + count ? null : place - count;
}
