import type { Table, TableColumn, TableRow } from "../table/table";
import { printCell } from "../table/printCell";

/**
 * The table as CSV for other programs: UTF-8 without BOM, `;`, LF, decimal point, no thousands separator.
 * Header `linje;tekst;` and the columns' ids; one line a row, rounded as printed in the table's unit; empty fields where a row has no figure.
 * Lines, texts and words beside the figures stand exactly as in the table, but for one that begins as a formula (`= + - @`, tab): Excel would run it, so it gets an apostrophe in front.
 */
export function writeCsv(table: Table): string {
  const header = ["linje", "tekst", ...table.columns.map((column) => column.id)];
  return [header, ...table.rows.map((row) => fieldsOf(row, table))].map((fields) => `${fields.map(quoted).join(";")}\n`).join("");
}

function fieldsOf(row: TableRow, { columns, unit }: Table): string[] {
  const figures = row.cells.map((cell, i) => (cell.kind === "text" ? harmless(cell.text) : printCell(cell, columns[i] as TableColumn, unit)));
  return [harmless(row.number), harmless(row.label), ...figures];
}

function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(field: string): string {
  return /[;"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
