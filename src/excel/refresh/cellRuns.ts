interface Cell {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** A block of cells, row by row. */
interface CellRun<C extends Cell> extends Cell {
  readonly rows: readonly (readonly C[])[];
}

/** The cells as few blocks: neighbours in a row together, and runs below each other that are as wide. */
export function cellRuns<C extends Cell>(cells: readonly C[]): readonly CellRun<C>[] {
  const runs: (Cell & { readonly rows: C[][] })[] = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const own of rowRuns(cells)) {
    const { sheet, row, column } = own[0] as C;
    const key = `${column} ${own.length} ${sheet}`;
    const upper = open.get(key);
    if (upper && upper.row + upper.rows.length === row) upper.rows.push(own);
    else {
      const run = { sheet, row, column, rows: [own] };
      runs.push(run);
      open.set(key, run);
    }
  }
  return runs;
}

function rowRuns<C extends Cell>(cells: readonly C[]): readonly C[][] {
  const sorted = [...cells].sort((a, b) =>
    a.sheet !== b.sheet ? (a.sheet < b.sheet ? -1 : 1) : a.row - b.row || a.column - b.column,
  );
  const runs: C[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const end = last?.at(-1);
    if (last && end && end.sheet === cell.sheet && end.row === cell.row && end.column + 1 === cell.column)
      last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
