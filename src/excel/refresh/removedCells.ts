import { contentAt, type Contents } from "./contents";
import type { VanishedLine } from "./vanishedLines";
import type { CellToWrite } from "./writeSteps";

/** What stands in the rows that are removed. */
export function removedCells(vanished: readonly VanishedLine[], contents: Contents): readonly CellToWrite[] {
  return vanished
    .filter(({ keptFor }) => keptFor === null)
    .flatMap(({ table: { sheet, anchored }, row }) =>
      [...anchored.columns.values()].flatMap(({ column }) => {
        const content = column === null ? "" : contentAt(contents, sheet, row, column);
        return column === null || content === "" ? [] : [{ sheet, row, column, content }];
      }),
    );
}
