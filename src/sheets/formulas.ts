import type { TableColumn, TableRow } from "../table/table";
import { figureExpression, operand } from "./expressions";
import type { TablePlace } from "./tablePlace";
import { valueFormula } from "./valueFormula";

/** How live a workbook is: with the add-in's functions, with plain Excel formulas, or values alone. The figures are the same. */
export type FormulaMode = "funksjoner" | "formler" | "verdier";

/** The formula of a cell, English with comma; undefined for headings and in the mode `verdier`. */
export function cellFormula(place: TablePlace, row: TableRow, column: TableColumn, mode: FormulaMode): string | undefined {
  if (mode === "verdier" || row.role === "heading" || column.kind === "text") return undefined;
  if (column.kind === "value") return valueFormula(place, row, column);
  if (column.kind === "figure") return `=${figureExpression(place, row, column.id)}`;
  const actual = operand(place, row, column.actual);
  const budget = operand(place, row, column.budget);
  if (column.kind === "difference") return `=${difference(actual, budget, row.avvikSign, mode)}`;
  return `=${percent(actual, budget, row.avvikSign, column.zeroBudget, mode)}`;
}

function difference(actual: string, budget: string, sign: 1 | -1, mode: FormulaMode): string {
  if (mode === "funksjoner") return `KOMMUNE.AVVIK(${actual},${budget}${sign < 0 ? ",-1" : ""})`;
  return sign < 0 ? `ROUND(${actual}-${budget},2)` : `ROUND(${budget}-${actual},2)`;
}

const ZERO_BUDGET = { blank: '""', zero: "0", na: "NA()" } as const;

function percent(actual: string, budget: string, sign: 1 | -1, zeroBudget: keyof typeof ZERO_BUDGET, mode: FormulaMode): string {
  if (mode === "funksjoner") {
    const direction = sign < 0 ? ",-1" : "";
    const rule = zeroBudget === "blank" && direction === "" ? "" : `,"${zeroBudget}"`;
    return `KOMMUNE.AVVIK_PCT(${actual},${budget}${rule}${direction})`;
  }
  return `IF(${budget}=0,${ZERO_BUDGET[zeroBudget]},${difference(actual, budget, sign, mode)}/ABS(${budget}))`;
}
