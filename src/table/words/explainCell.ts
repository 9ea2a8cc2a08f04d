import { oreOfKroner } from "../../amounts/ore";
import { ORE_PER_UNIT } from "../../amounts/printAmount";
import { Exact } from "../../amounts/ratio";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Formula } from "../formula";
import type { Cell, Table, TableColumn, TableRow } from "../table";
import { figureFormula, tableFormula } from "../tableFormula";
import type { CellName, Figure, Shown, Worked, World } from "./explanation";
import { isShown, type Inside } from "./inside";
import { readWords } from "./readWords";
import { shownIn } from "./shownIn";

/**
 * What the cell follows from, and what it is by that; null where the report has no such cell. Figures of other cells
 * are those the workbook has now.
 */
export function explainCell(cell: CellName, world: World): Worked | null {
  const table = world.tables.get(cell.table);
  const made = worked(cell, world, new Map([[keyOf(cell), null]]));
  const column = table?.columns.find(({ id }) => id === cell.column);
  // Worked out where another cell needs it, but not the row's to show.
  return made && table && column && !isShown(table, cell.line, cell.column)
    ? { how: { kind: "nothing" }, result: null }
    : made;
}

/**
 * Figures worked out on the way; null while it is done, so that a table that points at itself is not followed for ever.
 */
type Known = Map<string, Figure | null>;

const keyOf = ({ table, line, column }: CellName): string => JSON.stringify([table, line, column]);

function worked(cell: CellName, world: World, known: Known): Worked | null {
  const table = world.tables.get(cell.table);
  const row = table?.rows.find(({ id }) => id === cell.line);
  if (!table || !row) return null;
  const inside: Inside = { world, table, row, figureOf: (other) => figureOf(other, world, known) };
  const column = table.columns.find(({ id }) => id === cell.column);
  const shown = column && isShown(table, row.id, column.id) ? column : undefined;
  const formula = shown
    ? tableFormula(table, row, shown, (id) => world.tables.get(id))
    : hiddenFormula(row, cell.column);
  if (formula === null) return givenWords(inside, shown);
  const { how, result } = readWords(formula, inside, cell.column);
  const asShown = shown && row.own?.[shown.id] === undefined ? row.cells[table.columns.indexOf(shown)] : undefined;
  return { how, result: asShown ? ofKind(result, asShown) : result };
}

/** A figure the table does not show. */
const hiddenFormula = (row: TableRow, figure: string): Formula | null =>
  row.role === "heading" ? null : figureFormula(row, figure as ReportFigure);

/** What follows from nothing: words, what a list or the user gave, a field of the user's. */
function givenWords({ world, table, row, figureOf: figureIn }: Inside, column: TableColumn | undefined): Worked {
  const shown = (column && row.role !== "heading" && row.cells[table.columns.indexOf(column)]) || EMPTY;
  if (column?.kind === "input" && row.role !== "heading") {
    const cell = { table: table.id, line: row.id, column: column.id };
    const now = world.valueOf(cell);
    const words: Shown = typeof now === "string" && now !== "" ? { kind: "text", text: now } : null;
    return { how: { kind: "input", column: column.id }, result: column.of === "amount" ? figureIn(cell) : words };
  }
  if (shown.kind === "empty" || column === undefined) return { how: { kind: "nothing" }, result: null };
  return {
    how: shown.kind === "text" ? { kind: "words", column: column.id } : { kind: "given" },
    result: shownIn(shown),
  };
}

const EMPTY: Cell = { kind: "empty" };

/** A figure as the cell shows it: a sum of nothing but blanks is of the kind the cell has. */
function ofKind(result: Shown, cell: Cell): Shown {
  const own = shownIn(cell);
  return result !== null && own !== null && result.kind !== "text" && own.kind !== "text"
    ? { ...result, kind: own.kind, decimals: own.decimals }
    : result;
}

function figureOf(cell: CellName, world: World, known: Known): Figure | null {
  const table = world.tables.get(cell.table);
  const now = table && isShown(table, cell.line, cell.column) ? world.valueOf(cell) : null;
  if (now === "") return null;
  if (typeof now === "number" && table) return figureIn(now, table, cell);
  // What the workbook does not have, or shows as an error or in words.
  const before = known.get(keyOf(cell));
  if (before !== undefined) return before;
  known.set(keyOf(cell), null);
  const result = worked(cell, world, known)?.result ?? null;
  const figure = result === null || result.kind === "text" ? null : result;
  known.set(keyOf(cell), figure);
  return figure;
}

/** A cell's number as what it is in the table. */
export function figureIn(value: number, table: Table, { line, column: id }: Pick<CellName, "line" | "column">): Figure {
  const position = table.columns.findIndex((column) => column.id === id);
  const column = table.columns[position];
  const cell = table.rows.find((row) => row.id === line)?.cells[position];
  if (column?.kind === "input")
    return { kind: "amount", exact: new Exact(value).times(ORE_PER_UNIT[table.unit]), decimals: 0 };
  if (cell?.kind === "number" || cell?.kind === "unknown")
    return { kind: "number", exact: new Exact(value), decimals: cell.decimals };
  if (cell?.kind === "ratio" || column?.kind === "percent" || column?.kind === "share")
    return {
      kind: "ratio",
      exact: new Exact(value),
      decimals: (cell?.kind === "ratio" ? cell.decimals : undefined) ?? 1,
    };
  return { kind: "amount", exact: new Exact(oreOfKroner(value) ?? new Exact(value).times(100)), decimals: 0 };
}
