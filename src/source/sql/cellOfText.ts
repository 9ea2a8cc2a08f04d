import type { Cell } from "../cells/cell";
import type { TableColumn } from "./tableColumns";

/** A value as a cell: numbers are numbers, as in a workbook, and what is beyond a double stays text. */
export function cellOfText(text: string | null, column: TableColumn | undefined): Cell {
  if (text === null || column === undefined) return text;
  if (column.kind !== "integer" && column.kind !== "decimal" && column.kind !== "double") return text;
  const number = Number(text);
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : text;
}
