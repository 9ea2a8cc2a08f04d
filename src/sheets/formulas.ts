import type { Criterion } from "../statements/grunnlag";
import type { ReportFigure } from "../statements/reportFigure";
import type { Table, TableColumn, TableRow, ValueColumn } from "../table/table";
import { cellAddress } from "./a1";
import { figureName, keyName } from "./grunnlagSheet";

/** How live a workbook is: with the add-in's functions, with plain Excel formulas, or values alone. The figures are the same. */
export type FormulaMode = "funksjoner" | "formler" | "verdier";

/** Where a table stands on its sheet. */
export interface TablePlace {
  readonly table: Table;
  /** Sheet row, from 1, of the table's first row. */
  readonly firstRow: number;
  /** Sheet column, from 0, of the table's first column of figures. */
  readonly firstColumn: number;
}

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

/** A value that follows from others: the row's own columns, or the rows a sum adds. What the user gave has no formula. */
function valueFormula(place: TablePlace, row: TableRow, column: ValueColumn): string | undefined {
  const position = place.table.columns.indexOf(column);
  if (!["amount", "number"].includes(row.cells[position]?.kind ?? "empty")) return undefined;
  if (row.terms.kind === "rows") return `=ROUND(${sumExpression(place, row.terms.of, column.id)},2)`;
  const terms = column.of?.map((term) => `${term.sign < 0 ? "-" : "+"}${operand(place, row, term.column)}`).join("");
  return terms && `=ROUND(${terms.replace(/^\+/, "")},2)`;
}

/** Snapped to the øre: a sum of doubles may be off in the fifteenth digit, and then print another thousand. */
function figureExpression(place: TablePlace, row: TableRow, figure: ReportFigure): string {
  switch (row.terms.kind) {
    case "postings":
      return `${(row.sign < 0) === row.terms.negated ? "" : "-"}ROUND(SUMIFS(${[figureName(figure), ...row.terms.criteria.flatMap((wanted) => [keyName(wanted.column), criterionText(wanted)])].join(",")}),2)`;
    case "rows":
      return `ROUND(${sumExpression(place, row.terms.of, figure)},2)`;
    case "none":
      return "0";
  }
}

/** `SUM(D5:D12)` where the rows follow each other with one sign, else `D13-D19+D20`. */
function sumExpression(place: TablePlace, of: readonly { readonly row: string; readonly sign: 1 | -1 }[], columnId: string): string {
  if (of.length === 0) return "0";
  const rows = of.map((term) => ({ sign: term.sign, row: rowOf(place, term.row) }));
  const [first, last] = [rows[0] as (typeof rows)[0], rows[rows.length - 1] as (typeof rows)[0]];
  const column = place.table.columns.findIndex((candidate) => candidate.id === columnId);
  const block = rows.every((term, offset) => term.sign === 1 && term.row.position === first.row.position + offset);
  if (block && column >= 0 && rows.length > 1) return `SUM(${addressOf(place, first.row.position, column)}:${addressOf(place, last.row.position, column)})`;
  return rows.map((term, t) => `${term.sign < 0 ? "-" : t > 0 ? "+" : ""}${operand(place, term.row.row, columnId)}`).join("");
}

/** The row's cell of a figure, or, when the table does not show that column, its own sum. */
function operand(place: TablePlace, row: TableRow, columnId: string): string {
  const column = place.table.columns.findIndex((candidate) => candidate.id === columnId);
  return column < 0 ? `(${figureExpression(place, row, columnId as ReportFigure)})` : addressOf(place, rowOf(place, row.id).position, column);
}

function rowOf(place: TablePlace, id: string): { readonly position: number; readonly row: TableRow } {
  const position = place.table.rows.findIndex((row) => row.id === id);
  const row = place.table.rows[position];
  if (!row) throw new Error(`Tabellen ${place.table.id} har ingen rad ${id}`);
  return { position, row };
}

const addressOf = (place: TablePlace, row: number, column: number): string => cellAddress(place.firstColumn + column, place.firstRow + row);

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

/** A SUMIFS criterion that fits exactly this text, or every other: `=` guards against operators in it, `~` against wildcards. */
function criterionText({ key, not }: Criterion): string {
  const escaped = key.replace(/[*?~]/g, "~$&");
  const operator = not ? "<>" : escaped !== key || /^[<>=]/.test(key) ? "=" : "";
  return `"${operator}${escaped.replace(/"/g, '""')}"`;
}
