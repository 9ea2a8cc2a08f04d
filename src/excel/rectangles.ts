import { cellAddress } from "../table/excel/a1";

interface Rectangle<V> {
  readonly value: V;
  /** "A4:C9". */
  readonly address: string;
}

interface Run<V> {
  readonly value: V;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  lastRow: number;
}

/**
 * The cells that have a value as few rectangles of equal value: runs along a row, and equal runs below each other
 * joined unless `joinRows` is false. Rows and columns count from 0.
 */
export function rectangles<C, V>(
  rows: readonly (readonly C[])[],
  valueOf: (cell: C) => V | undefined,
  joinRows = true,
): readonly Rectangle<V>[] {
  const found: Run<V>[] = [];
  let above = new Map<number, Run<V>>();
  rows.forEach((cells, row) => {
    const here = new Map<number, Run<V>>();
    for (const run of runsOf(cells, row, valueOf)) {
      const upper = joinRows ? above.get(run.column) : undefined;
      const joined = upper && upper.columns === run.columns && upper.value === run.value ? upper : run;
      joined.lastRow = row;
      if (joined === run) found.push(run);
      here.set(run.column, joined);
    }
    above = here;
  });
  return found.map(({ value, ...run }) => ({ value, address: addressOf(run) }));
}

function runsOf<C, V>(cells: readonly C[], row: number, valueOf: (cell: C) => V | undefined): Run<V>[] {
  const runs: Run<V>[] = [];
  for (let column = 0; column < cells.length;) {
    const value = valueOf(cells[column] as C);
    const start = column;
    do column += 1;
    while (column < cells.length && valueOf(cells[column] as C) === value);
    if (value !== undefined) runs.push({ value, row, column: start, columns: column - start, lastRow: row });
  }
  return runs;
}

function addressOf({ row, column, columns, lastRow }: Omit<Run<unknown>, "value">): string {
  const first = cellAddress(column, row + 1);
  const last = cellAddress(column + columns - 1, lastRow + 1);
  return first === last ? first : `${first}:${last}`;
}
