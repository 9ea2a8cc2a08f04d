import { readAnchors, type AnchoredTable } from "../../src/excel/readAnchors";
import type { CellValue } from "../../src/workbench/gridHost";
import type { UniverBench } from "./univerBench";

/** Where a table of the report now stands. */
export async function tableIn({ run }: UniverBench, id: string): Promise<AnchoredTable> {
  const read = await readAnchors(run);
  const table = read.kind === "read" ? read.value?.tables.get(id) : undefined;
  if (!table?.sheet) throw new Error(`${id} er borte`);
  return table;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where its line and column meet, from 0. */
export const placeIn = ({ sheet, lines, columns }: AnchoredTable, line: string, column: string): Place =>
  ({ sheet: sheet as string, row: (lines.get(line)?.row ?? NaN) - 1, column: columns.get(column)?.column ?? NaN });

export const valueAt = ({ host }: UniverBench, place: Place): CellValue => host.values({ ...place, rows: 1, columns: 1 })[0]?.[0] ?? "";

/** What a cell of a table shows and holds. */
export async function cellIn(bench: UniverBench, table: string, line: string, column: string): Promise<{ readonly value: CellValue; readonly content: CellValue; readonly place: Place }> {
  const place = placeIn(await tableIn(bench, table), line, column);
  await bench.host.calculated();
  return { value: valueAt(bench, place), content: bench.host.formulas({ ...place, rows: 1, columns: 1 })[0]?.[0] ?? "", place };
}
