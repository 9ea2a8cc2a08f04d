import type { AsWritten } from "./asWritten";
import { contentAt, type Contents } from "./contents";
import { rowAfter, type Insertion, type PlacedTable } from "./placeTables";
import type { CellWrite } from "./refreshCells";
import type { Change } from "./refreshPlan";
import type { VanishedLine } from "./vanishedLines";

interface Emptied {
  readonly writes: readonly CellWrite[];
  readonly changes: readonly Change[];
}

interface Around {
  readonly contents: Contents;
  readonly isAsWritten: AsWritten;
}

/**
 * The figures of columns that the new report has not, and of lines that are kept for the user's sake: they belong to
 * no ledger any more. Texts stand.
 */
export function emptiedCells(
  placed: readonly PlacedTable[],
  vanished: readonly VanishedLine[],
  insertions: readonly Insertion[],
  around: Around,
): Emptied {
  const writes: CellWrite[] = [];
  const changes: Change[] = [];
  const empty = (table: PlacedTable, line: string, row: number, wanted: (column: string) => boolean): number => {
    const found = oursIn(table, line, row, wanted, around);
    writes.push(
      ...found.map(({ column, was }) => ({
        sheet: table.sheet,
        row: rowAfter(row, table.sheet, insertions),
        column,
        rowNow: row,
        content: "",
        was,
      })),
    );
    return found.length;
  };
  for (const table of placed) {
    const gone = [...table.anchored.columns.values()].filter(
      ({ id, column }) => column !== null && !table.block.columns.some((each) => each.id === id),
    );
    for (const { id: column, header } of gone) {
      const cells = [...table.rowsNow].map(([line, row]) =>
        row === null || line.startsWith("#") ? 0 : empty(table, line, row, (id) => id === column),
      );
      if (cells.some((count) => count > 0))
        changes.push({ kind: "column", what: "emptied", title: table.block.title, sheet: table.sheet, column: header });
    }
  }
  for (const { table, id, row, keptFor, label } of vanished) {
    if (keptFor === null || empty(table, id, row, (column) => !column.startsWith("#")) === 0) continue;
    changes.push({
      kind: "row",
      what: "emptied",
      table: table.block.table,
      title: table.block.title,
      sheet: table.sheet,
      row: label,
    });
  }
  return { writes, changes };
}

/** The cells of a row that hold what the report wrote. */
function oursIn(
  { anchored, sheet, block: { table } }: PlacedTable,
  line: string,
  row: number,
  wanted: (column: string) => boolean,
  { contents, isAsWritten }: Around,
): readonly { readonly column: number; readonly was: CellWrite["was"] }[] {
  return [...anchored.columns.values()].flatMap(({ id, column }) => {
    if (column === null || !wanted(id)) return [];
    const was = contentAt(contents, sheet, row, column);
    return was !== "" && isAsWritten({ table, line, column: id }, was) ? [{ column, was }] : [];
  });
}
