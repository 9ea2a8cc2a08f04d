import type { Table, TableColumn, TableRow } from "../table/table";
import { csvField, csvText } from "../texts/csvField";
import { printCell } from "../table/printCell";

/**
 * The table as CSV for other programs: UTF-8 without BOM, `;`, LF, decimal point, no thousands separator.
 * Header `linje;tekst;` and the columns' ids; one line a row, rounded as printed in the table's unit; empty fields
 * where a row has no figure.
 * Lines, texts and words beside the figures stand exactly as in the table, but for what begins as a formula, see
 * `csvText`.
 */
export function writeCsv(table: Table): string {
  const header = ["linje", "tekst", ...table.columns.map((column) => column.id)];
  return [header, ...table.rows.map((row) => fieldsOf(row, table))].map((fields) => `${fields.join(";")}\n`).join("");
}

function fieldsOf(row: TableRow, { columns, unit }: Table): string[] {
  const figures = row.cells.map((cell, i) =>
    cell.kind === "text" ? csvText(cell.text) : csvField(printCell(cell, columns[i] as TableColumn, unit)),
  );
  return [csvText(row.number), csvText(row.label), ...figures];
}
