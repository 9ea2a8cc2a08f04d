import type { CellName } from "../table/words/explanation";
import type { Content } from "../sheets/fingerprint";
import { cellAddress } from "../table/excel/a1";
import { reading, type Reading } from "./hostProblems";
import type { AnchoredTable, Anchors } from "./readAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";

/** What the cells of the tables show now, in one request; null for a cell the workbook does not have. */
export function readTableCells(ids: readonly string[], { tables }: Anchors, run: RunExcel = runInExcel): Promise<Reading<(cell: CellName) => Content | null>> {
  const places = ids.flatMap((id) => placeOf(tables.get(id)) ?? []);
  return reading(() => run(async (context) => {
    const ranges = places.map(({ sheet, row, column, lastRow, lastColumn }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(`${cellAddress(column, row)}:${cellAddress(lastColumn, lastRow)}`);
      range.load("values");
      return range;
    });
    await context.sync();
    const read = new Map(places.map((place, p) => [place.table.table, { place, values: ranges[p]?.values as readonly (readonly Content[])[] }]));
    return ({ table: id, line, column: columnId }) => {
      const found = read.get(id);
      const row = found?.place.table.lines.get(line)?.row ?? null;
      const column = found?.place.table.columns.get(columnId)?.column ?? null;
      return !found || row === null || column === null ? null : (found.values[row - found.place.row]?.[column - found.place.column] ?? null);
    };
  }));
}

interface Place {
  readonly table: AnchoredTable;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The block around the table's cells; null for one that is deleted. */
function placeOf(table: AnchoredTable | undefined): Place | null {
  const rows = [...(table?.lines.values() ?? [])].flatMap(({ row }) => row ?? []);
  const columns = [...(table?.columns.values() ?? [])].flatMap(({ column }) => column ?? []);
  if (!table || table.sheet === null || rows.length === 0 || columns.length === 0) return null;
  return { table, sheet: table.sheet, row: Math.min(...rows), column: Math.min(...columns), lastRow: Math.max(...rows), lastColumn: Math.max(...columns) };
}
