import { tablesIn } from "../formula";
import type { TableColumn, TableRow } from "../table";
import { tableFormula } from "../tableFormula";
import { readExcel } from "./readExcel";
import type { TablePlace } from "./tablePlace";

/**
 * How live a workbook is: with the add-in's functions, with plain Excel formulas, or values alone. The figures are the
 * same.
 */
export type FormulaMode = "funksjoner" | "formler" | "verdier";

/**
 * The formula of a cell, English with comma; undefined for headings, where the workbook leaves out a table it points
 * at, and in the mode `verdier`.
 */
export function cellFormula(
  place: TablePlace,
  row: TableRow,
  column: TableColumn,
  mode: FormulaMode,
  places: readonly TablePlace[] = [place],
): string | undefined {
  if (mode === "verdier") return undefined;
  const tableOf = (id: string): TablePlace["table"] | undefined => places.find(({ table }) => table.id === id)?.table;
  const formula = tableFormula(place.table, row, column, tableOf);
  if (formula === null || tablesIn(formula).some((id) => tableOf(id) === undefined)) return undefined;
  return `=${readExcel(formula, { place, row, column, figure: column.id, places, mode }).text}`;
}
