import { saidIn } from "../../texts/words";
import type { Cell, Table, ValueColumn } from "../table";

/** Of the text's own shape; a reader refuses one it does not know. */
export const TABLES_FORMAT = 2;

/**
 * The tables as text, for a workbook to keep: what each cell follows from, and what the report wrote there. JSON on one
 * line.
 * Charts and notes are left out; a cell is its øre, its text, null where it is empty, else a share {p, d} or a number
 * {n, d}.
 */
export function tablesText(tables: readonly Table[]): string {
  return JSON.stringify({ format: TABLES_FORMAT, tables: tables.map(plainTable) });
}

/** JSON has no place for what is undefined. */
const plainTable = (table: Table): unknown => ({
  ...table,
  source: saidIn(table.source, table.language ?? "nb"),
  columns: table.columns.map((column) => (column.kind === "value" ? withPlainWeights(column) : column)),
  rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(plainCell) })),
  notes: undefined,
  charts: undefined,
  language: undefined,
});

function withPlainWeights({ weights, ...column }: ValueColumn): unknown {
  return weights
    ? {
        ...column,
        weights: Object.fromEntries(Object.entries(weights).map(([row, weight]) => [row, weight.toFixed()])),
      }
    : column;
}

/** As many digits as a cell can hold. */
const DIGITS = 17;

function plainCell(cell: Cell): unknown {
  switch (cell.kind) {
    case "amount":
      return cell.ore;
    case "text":
      return cell.text;
    case "empty":
      return null;
    case "ratio":
      return {
        p: cell.ratio?.toSignificantDigits(DIGITS).toString() ?? null,
        ...(cell.decimals === undefined ? {} : { d: cell.decimals }),
      };
    case "unknown":
      return { n: null, d: cell.decimals };
    case "number":
      return { n: cell.value.toSignificantDigits(DIGITS).toString(), d: cell.decimals };
  }
}
