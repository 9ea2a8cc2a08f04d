import type { CellName } from "../table/words/explanation";
import type { Content } from "../sheets/fingerprint";
import { reading, type Reading } from "./hostProblems";
import type { Anchors } from "./readAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";
import { tableArea } from "./tableAreas";
import { rangeOfArea } from "./usedAreas";

/** What the cells of the tables show now, in one request; null for a cell the workbook does not have. */
export function readTableCells(
  ids: readonly string[],
  { tables }: Anchors,
  run: RunExcel = runInExcel,
): Promise<Reading<(cell: CellName) => Content | null>> {
  const places = ids.flatMap((id) => {
    const table = tables.get(id);
    const area = table ? tableArea(table) : null;
    return table && area ? [{ table, area }] : [];
  });
  return reading(() =>
    run(async (context) => {
      const ranges = places.map(({ area }) => {
        const range = rangeOfArea(context, area);
        range.load("values");
        return range;
      });
      await context.sync();
      const read = new Map(
        places.map((place, p) => [
          place.table.table,
          { place, values: ranges[p]?.values as readonly (readonly Content[])[] },
        ]),
      );
      return ({ table: id, line, column: columnId }) => {
        const found = read.get(id);
        const row = found?.place.table.lines.get(line)?.row ?? null;
        const column = found?.place.table.columns.get(columnId)?.column ?? null;
        return !found || row === null || column === null
          ? null
          : (found.values[row - 1 - found.place.area.row]?.[column - found.place.area.column] ?? null);
      };
    }),
  );
}
