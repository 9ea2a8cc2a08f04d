import { accountDigits } from "./cells/accountDigits";
import { concluded } from "./conclude";
import { beginPass, learnedOf } from "./rowPass";
import { firstLearned } from "./rows";
import type { ReadOptions } from "./readOptions";
import type { RawGrid, Recognition, SourceReading } from "./source";

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
