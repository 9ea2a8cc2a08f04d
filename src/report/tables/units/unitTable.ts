import type { Grunnlag } from "../../../ledger/grunnlag/grunnlag";
import type { Draft, Table, ValueColumn } from "../../../table/table";
import { filledTable } from "../../../table/value/filledTable";

/**
 * The table with one column for each part of the accounts instead of its own: rows of postings are summed within the
 * part, and the other columns and rows add those.
 */
export function unitTable(table: Table, columns: readonly ValueColumn[], grunnlag: Grunnlag): Table {
  const rows = table.rows.map((row): Draft["rows"][number] => ({
    ...row,
    cells: columns.map(() => (row.formula === null ? { kind: "empty" } : { kind: "asked", shown: "amount" })),
  }));
  return filledTable({ ...table, columns, rows }, grunnlag);
}
