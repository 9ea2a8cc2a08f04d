import { saidIn } from "../texts/words";
import { printCell } from "../table/printCell";
import type { Cell, Table, TableColumn, TableRow } from "../table/table";

/**
 * The table as JSON for other programs: every cell as printed and exact (øre as an integer, a ratio as a decimal
 * number in text; null: no base).
 */
export function writeJson(table: Table): string {
  const { id, title, unit, labelHeader, language = "nb" } = table;
  const [notes, source] = [table.notes.map((note) => saidIn(note, language)), saidIn(table.source, language)];
  const columns = table.columns.map((column) => ({ id: column.id, header: column.header }));
  return `${JSON.stringify({ id, title, unit, labelHeader, columns, rows: table.rows.map((row) => rowOf(row, table)), notes, source }, null, 2)}\n`;
}

function rowOf({ id, number, label, role, cells }: TableRow, { columns, unit }: Table): object {
  return { id, number, label, role, cells: cells.map((cell, i) => cellOf(cell, columns[i] as TableColumn, unit)) };
}

function cellOf(cell: Cell, column: TableColumn, unit: Table["unit"]): object {
  const printed = { column: column.id, printed: printCell(cell, column, unit) };
  switch (cell.kind) {
    case "amount":
      return { ...printed, ore: cell.ore };
    case "ratio":
      return { ...printed, ratio: cell.ratio?.toFixed() ?? null };
    case "number":
      return { ...printed, value: cell.value.toFixed() };
    case "unknown":
      return { ...printed, value: null };
    case "text":
    case "empty":
      return printed;
  }
}
