import { readRows } from "./readRows";
import type { ReadOptions } from "./readOptions";
import type { RawGrid, Recognition, SourceReading } from "./source";
import { withOwnMonths } from "./withOwnMonths";

/**
 * The reading of cells in hand: the active worksheet, a selection, an Excel table or an .xlsx sheet. Its problems
 * hold those of the recognition too.
 */
export function readGrid(grid: RawGrid, recognition: Recognition, options: ReadOptions): SourceReading {
  return withOwnMonths(readRows(grid, recognition, options), recognition);
}
