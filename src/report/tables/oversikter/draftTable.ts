import { ore } from "../../../amounts/ore";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import type { CellAt, CellTerms, StatusTerms, ValueTerms } from "../../../table/cellTerms";
import type { Cell, Table, TableRow } from "../../../table/table";
import { valueOf, type Lookup } from "../../../table/value/valueOf";

/** A figure that follows from others, and how it is shown. */
export type DerivedCell =
  | { readonly terms: ValueTerms; readonly shown: "amount" }
  | { readonly terms: ValueTerms; readonly shown: "ratio" | "number"; readonly decimals: number }
  | { readonly terms: StatusTerms; readonly shown: "status" };

export interface DraftRow {
  readonly id: string;
  readonly number?: string;
  readonly label: string;
  readonly isName?: true;
  readonly role: TableRow["role"];
  /** By column id; what is absent is blank. */
  readonly cells: Readonly<Record<string, Cell | DerivedCell>>;
}

type Draft = Omit<Table, "rows"> & { readonly rows: readonly DraftRow[] };
const EMPTY: Cell = { kind: "empty" };
/** Figures that differ in the eleventh decimal are equal: a spreadsheet's doubles may differ there. */
const DECIMALS = 10;

/** The table with every derived figure worked out, and kept as what it follows from for the formulas. `beside`: tables its figures may point into. */
export function draftTable(draft: Draft, grunnlag: Grunnlag, beside: readonly Table[] = []): Table {
  const known = new Map<string, Cell>();
  const cellAt = (at: CellAt): Cell => (at.table === undefined ? ownCell(at) : cellIn(beside, at));
  const ownCell = ({ row, column }: CellAt): Cell => {
    const key = `${row}\u0000${column}`;
    const cell = known.get(key) ?? cellOf(rowIn(draft.rows, draft.id, row).cells[column] ?? EMPTY, { cellAt, grunnlag });
    known.set(key, cell);
    return cell;
  };
  return { ...draft, rows: draft.rows.map((row) => tableRow(row, draft.columns.map(({ id }) => ownCell({ row: row.id, column: id })))) };
}

function tableRow({ id, number = "", label, isName, role, cells: drafted }: DraftRow, cells: readonly Cell[]): TableRow {
  const derived = Object.entries(drafted).flatMap(([column, cell]): [string, CellTerms][] => ("terms" in cell ? [[column, cell.terms]] : []));
  return { id, number, label, ...(isName && { isName }), role, sign: 1, avvikSign: 1, terms: { kind: "none" }, ...(derived.length > 0 && { derived: Object.fromEntries(derived) }), cells };
}

function cellOf(cell: Cell | DerivedCell, lookup: Lookup): Cell {
  if (!("terms" in cell)) return cell;
  if (cell.shown === "status") return statusCell(cell.terms, lookup);
  const exact = valueOf(cell.terms, lookup);
  // What is left when two shares are subtracted has digits a spreadsheet does not know.
  const value = cell.shown !== "amount" && cell.terms.kind === "sum" ? (exact?.toDecimalPlaces(DECIMALS) ?? null) : exact;
  if (value === null) return cell.shown === "ratio" && cell.terms.kind === "quotient" ? { kind: "ratio", ratio: null } : EMPTY;
  switch (cell.shown) {
    case "amount":
      return { kind: "amount", ore: ore(value.times(100).round().toNumber()) };
    case "ratio":
      return { kind: "ratio", ratio: value, decimals: cell.decimals };
    case "number":
      return { kind: "number", value, decimals: cell.decimals };
  }
}

function statusCell({ actual, limit, retning, held, missed }: StatusTerms, lookup: Lookup): Cell {
  const [is, wanted] = [valueOf(actual, lookup), valueOf(limit, lookup)];
  if (is === null || wanted === null) return EMPTY;
  const over = is.minus(wanted).toDecimalPlaces(DECIMALS);
  return { kind: "text", text: (retning === "minst" ? over.gte(0) : over.lte(0)) ? held : missed };
}

function cellIn(tables: readonly Table[], { table, row, column }: CellAt): Cell {
  const found = tables.find(({ id }) => id === table);
  if (!found) throw new Error(`${String(table)} er ikke ved siden av`);
  return rowIn(found.rows, found.id, row).cells[found.columns.findIndex(({ id }) => id === column)] ?? EMPTY;
}

function rowIn<R extends { readonly id: string }>(rows: readonly R[], table: string, id: string): R {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`${table} har ingen rad ${id}`);
  return found;
}
