import { ore, sumOre, type Ore } from "../../../amounts/ore";
import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import { sumWhere } from "../../../ledger/grunnlag/rowsWhere";
import type { Table, TableRow, ValueColumn } from "../../../table/table";

type Columns = readonly ValueColumn[];

/** The table with one column for each part of the accounts instead of its own: rows of postings are summed within the part, and the other columns and rows add those. */
export function unitTable(table: Table, columns: Columns, grunnlag: Grunnlag): Table {
  const known = new Map<string, Ore>();
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const rowOf = (id: string): TableRow => {
    const row = rows.get(id);
    if (!row) throw new Error(`Tabellen ${table.id} har ingen rad ${id}`);
    return row;
  };
  const amountOf = (row: TableRow, column: ValueColumn): Ore => {
    const key = `${row.id} ${column.id}`;
    const amount = known.get(key) ?? computed(row, column);
    known.set(key, amount);
    return amount;
  };
  const computed = (row: TableRow, column: ValueColumn): Ore => {
    const { terms } = row;
    if (terms.kind === "rows") return sumOre(terms.of.map((term) => ore(term.sign * amountOf(rowOf(term.row), column))));
    if (column.of) return sumOre(column.of.map((part) => ore(part.sign * amountOf(row, columnOf(columns, part.column)))));
    return terms.kind === "postings" ? postingsIn(row, terms, column, grunnlag) : ore(0);
  };
  return {
    ...table,
    columns,
    rows: table.rows.map((row) => ({ ...row, cells: columns.map((column) => (row.terms.kind === "none" ? { kind: "empty" } : { kind: "amount", ore: amountOf(row, column) })) })),
  };
}

function postingsIn(row: TableRow, terms: Extract<TableRow["terms"], { kind: "postings" }>, { figure = "regnskap", where = [] }: ValueColumn, grunnlag: Grunnlag): Ore {
  const sums = [terms.criteria, ...(terms.also ?? [])].map((criteria) => sumWhere(grunnlag, [...criteria, ...where], figure));
  return ore(sumOre(sums) * row.sign * (terms.negated ? -1 : 1));
}

function columnOf(columns: Columns, id: string): ValueColumn {
  const column = columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`Ingen kolonne ${id}`);
  return column;
}
