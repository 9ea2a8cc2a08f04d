import type { Text } from "../../texts/words";
import { sumOre, ZERO, type Ore } from "../../amounts/ore";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { ListCell, Term } from "../../law/controls/control";
import { partsOf } from "../../table/formula";
import type { Table, TableRow } from "../../table/table";

type ListTerm = Extract<Term, { kind: "list" }>;

/** What a control compares of a list. */
interface ListFigure {
  readonly ore: Ore;
  /** The amounts of the list itself that it adds, without those that are 0. */
  readonly amounts: readonly Ore[];
  /** The list has nothing of it at all. */
  readonly unlisted: boolean;
}

/** The amount of the figure; null when the list is not given, or lacks the post. */
export function listFigure(
  { table: id, cells }: ListTerm,
  figure: ReportFigure,
  tables: readonly Table<Text>[],
): ListFigure | null {
  const table = tables.find((candidate) => candidate.id === id);
  const cell = cells[figure];
  if (!table || !cell) return null;
  const rows = rowsOf(table, cell);
  if (rows.length === 0) return "row" in cell && !cell.optional ? null : { ore: ZERO, amounts: [], unlisted: true };
  return {
    ore: sumOre(rows.map((row) => oreAt(table, row, cell.column))),
    amounts: rows.flatMap((row) => amountsBehind(table, row, cell.column)),
    unlisted: false,
  };
}

/** The rows of the table whose amounts are added. */
function rowsOf(table: Table<Text>, cell: ListCell): readonly TableRow<Text>[] {
  if ("row" in cell) return table.rows.filter(({ id }) => id === cell.row);
  if ("linesOver" in cell) {
    const isOver = (row: TableRow<Text>): boolean =>
      cell.linesOver.some(({ row: id, limit }) => id === row.id && numberAt(table, row, cell.of) > limit);
    return table.rows.filter(isOver);
  }
  return table.rows.filter((row) => row.role === "line" && oreAt(table, row, cell.column) > 0);
}

function oreAt({ columns }: Table<Text>, { cells }: TableRow<Text>, column: string): Ore {
  const cell = cells[columns.findIndex(({ id }) => id === column)];
  return cell?.kind === "amount" ? cell.ore : ZERO;
}

function numberAt({ columns }: Table<Text>, { cells }: TableRow<Text>, column: string): number {
  const cell = cells[columns.findIndex(({ id }) => id === column)];
  return cell?.kind === "number" ? cell.value.toNumber() : 0;
}

/** Through the rows and the columns an amount is the sum of. */
function amountsBehind(table: Table<Text>, row: TableRow<Text>, column: string): readonly Ore[] {
  const parts = partsOf(row.formula);
  if (parts) {
    return table.rows
      .filter(({ id }) => parts.some((part) => part.row === id))
      .flatMap((part) => amountsBehind(table, part, column));
  }
  const found = table.columns.find(({ id }) => id === column);
  if (found?.kind === "value" && found.of) return found.of.flatMap((part) => amountsBehind(table, row, part.column));
  return [oreAt(table, row, column)].filter((amount) => amount !== 0);
}
