import type { TableColumn, TableRow } from "../table";
import { derivedFormula } from "./derivedFormula";
import { figureExpression, operand, sumExpression } from "./expressions";
import { prognoseExpression } from "./prognoseExpression";
import type { TablePlace } from "./tablePlace";
import { valueFormula } from "./valueFormula";

/** How live a workbook is: with the add-in's functions, with plain Excel formulas, or values alone. The figures are the same. */
export type FormulaMode = "funksjoner" | "formler" | "verdier";

/** The formula of a cell, English with comma; undefined for headings and in the mode `verdier`. */
export function cellFormula(place: TablePlace, row: TableRow, column: TableColumn, mode: FormulaMode, places: readonly TablePlace[] = [place]): string | undefined {
  if (mode === "verdier" || row.role === "heading") return undefined;
  const own = row.derived?.[column.id];
  if (own) return row.cells[place.table.columns.indexOf(column)]?.kind === "empty" ? undefined : derivedFormula(own, { here: place, places, mode });
  switch (column.kind) {
    case "text":
      return undefined;
    case "value":
      return valueFormula(place, row, column, places);
    case "figure":
      return `=${figureExpression(place, row, column.id)}`;
    case "prognose":
      return `=${prognoseExpression(place, row, column, mode, places)}`;
    case "input":
      return column.of === "amount" && row.terms.kind === "rows" && column.id !== "manuell" ? `=${sumExpression(place, row.terms.of, column.id)}` : undefined;
    case "share":
      return `=${share(operand(place, row, column.of), operand(place, row, column.to), column.zeroBudget, mode)}`;
    case "difference":
      return `=${difference(operand(place, row, column.actual), operand(place, row, column.budget), row.avvikSign, mode)}`;
    case "percent":
      return `=${percent(operand(place, row, column.actual), operand(place, row, column.budget), row.avvikSign, column.zeroBudget, mode)}`;
  }
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

function share(of: string, to: string, zeroBudget: keyof typeof ZERO_BUDGET, mode: FormulaMode): string {
  const quotient = mode === "funksjoner" ? `KOMMUNE.FORBRUK_PCT(${of},${to})` : `${of}/${to}`;
  return `IF(${to}=0,${ZERO_BUDGET[zeroBudget]},${quotient})`;
}
