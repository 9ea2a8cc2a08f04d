import { inNorwegian, type Unit } from "../amounts/printAmount";
import { printCell } from "./printCell";
import type { Cell, TableColumn } from "./table";

/**
 * A cell as Norwegians write it: "−10 144" with NBSP between thousands, a ratio with its percent sign; words as they
 * are.
 */
export function norwegianCell(cell: Cell, column: TableColumn, unit: Unit): string {
  const printed = printCell(cell, column, unit);
  if (cell.kind === "text" || !/\d/.test(printed)) return printed;
  return cell.kind === "ratio" ? `${inNorwegian(printed)}\u00a0%` : inNorwegian(printed);
}
