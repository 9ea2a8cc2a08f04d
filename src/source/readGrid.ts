import { accountDigits } from "./cells/accountDigits";
import { concluded } from "./conclude";
import type { ReadOptions } from "./readOptions";
import { beginPass, learnedOf } from "./rowPass";
import { firstLearned } from "./rows";
import type { RawGrid, Recognition, SourceReading } from "./source";
import { withOwnMonths } from "./withOwnMonths";

/**
 * The reading of cells in hand: the active worksheet, a selection, an Excel table or an .xlsx sheet. Its problems
 * hold those of the recognition too.
 */
export function readGrid(grid: RawGrid, recognition: Recognition, options: ReadOptions): SourceReading {
  return withOwnMonths(readRows(grid, recognition, options), recognition);
}

/**
 * The reading of rows in hand: a worksheet, a selection, an Excel table or an .xlsx sheet. They are read again where
 * all of them tell what the first did not. `exact`: as for a CSV file.
 */
export function readRows(grid: RawGrid, given: Recognition, options: ReadOptions, exact = false): SourceReading {
  const digits = accountDigits(given, grid.rows);
  for (let [recognition, learned] = [given, { ...firstLearned(given), digits }]; ;) {
    const pass = beginPass(recognition, options, learned, exact);
    grid.rows.forEach((cells, index) => pass.take(cells, grid.firstRow + index));
    const read = pass.finish(grid.name);
    const more = learnedOf(recognition, learned, read);
    if (more === null) return concluded(read, recognition, options, learned);
    [recognition, learned] = more;
  }
}
