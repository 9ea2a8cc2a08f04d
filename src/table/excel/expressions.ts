import type { Criterion } from "../../ledger/grunnlag/grunnlag";
import type { ReportFigure } from "../../ledger/grunnlag/reportFigure";
import { rowPosition } from "../rowPosition";
import type { RowTerms, TableRow } from "../table";
import { cellAddress } from "./a1";
import type { TablePlace } from "./tablePlace";
import { sumifs } from "./sumifs";

type Terms<K extends RowTerms["kind"]> = Extract<RowTerms, { kind: K }>;

/** The row's amount of a figure. Snapped to the øre: a sum of doubles may be off in the fifteenth digit, and then print another thousand. */
export function figureExpression(place: TablePlace, row: TableRow, figure: ReportFigure): string {
  switch (row.terms.kind) {
    case "postings":
      return postingsExpression(row, row.terms, figure);
    case "rows":
      return `ROUND(${sumExpression(place, row.terms.of, figure)},2)`;
    case "quotient":
      return quotientExpression(place, row.terms, figure);
    case "perMille":
      return perMilleExpression(place, row.terms, figure);
    case "strike":
      return strikeExpression(place, row.terms, figure);
    case "none":
      return "0";
  }
}

/** `where`: keys of the column, beside the row's. */
export function postingsExpression(row: TableRow, terms: Terms<"postings">, figure: ReportFigure, where: readonly Criterion[] = []): string {
  const sums = [terms.criteria, ...(terms.also ?? [])].map((criteria) => sumifs(terms.figure ?? figure, [...criteria, ...where]));
  return `${(row.sign < 0) === terms.negated ? "" : "-"}ROUND(${sums.join("+")},2)`;
}

/** Two rows multiplied and divided by a third, to the øre; 0 without a divisor. */
export function quotientExpression(place: TablePlace, { of, by }: Terms<"quotient">, columnId: string): string {
  const [first, second, divisor] = [...of, by].map((id) => operand(place, rowOf(place, id).row, columnId)) as [string, string, string];
  return `IF(${divisor}=0,0,ROUND(${first}*${second}/${divisor},2))`;
}

/** ‰ of a row, to the øre. */
export function perMilleExpression(place: TablePlace, { of, rate }: Terms<"perMille">, columnId: string): string {
  return `ROUND(${operand(place, rowOf(place, of).row, columnId)}*${rate}/1000,2)`;
}

/** The middle of 0, what is needed and the limit is the nearer of the two to 0, or 0 where they have different signs. */
export function strikeExpression(place: TablePlace, { of, limit }: Terms<"strike">, columnId: string): string {
  const sum = sumExpression(place, of.map((row) => ({ row, sign: 1 })), columnId);
  if (typeof limit === "number") return `ROUND(-${limit < 0 ? "MIN" : "MAX"}(0,${sum}),2)`;
  return `ROUND(MEDIAN(0,-(${sum}),${limit.sign < 0 ? "-" : ""}${operand(place, rowOf(place, limit.row).row, columnId)}),2)`;
}

/** `SUM(D5:D12)` where the rows follow each other with one sign, else `D13-D19+D20`. */
export function sumExpression(place: TablePlace, of: Terms<"rows">["of"], columnId: string): string {
  if (of.length === 0) return "0";
  const block = blockOf(place, of, columnId);
  if (block !== null) return `SUM(${block})`;
  return of.map((term, t) => `${term.sign < 0 ? "-" : t > 0 ? "+" : ""}${operand(place, rowOf(place, term.row).row, columnId)}`).join("");
}

/** The address of the rows' cells in a column, when they follow each other with one sign; else null. */
export function blockOf(place: TablePlace, of: Terms<"rows">["of"], columnId: string): string | null {
  const positions = of.map((term) => rowOf(place, term.row).position);
  const column = place.table.columns.findIndex((candidate) => candidate.id === columnId);
  const [first, last] = [positions[0] ?? 0, positions[positions.length - 1] ?? 0];
  const together = of.every((term, offset) => term.sign === 1 && positions[offset] === first + offset);
  return together && column >= 0 && of.length > 1 ? `${addressOf(place, first, column)}:${addressOf(place, last, column)}` : null;
}

/** The row's cell in a column, or, when the table does not show it there, the row's own sum. */
export function operand(place: TablePlace, row: TableRow, columnId: string): string {
  const column = place.table.columns.findIndex((candidate) => candidate.id === columnId);
  const shown = column >= 0 && (place.table.columns[column]?.kind !== "figure" || row.cells[column]?.kind !== "empty");
  return shown ? addressOf(place, rowOf(place, row.id).position, column) : `(${figureExpression(place, row, columnId as ReportFigure)})`;
}

export function rowOf(place: TablePlace, id: string): { readonly position: number; readonly row: TableRow } {
  const position = rowPosition(place.table.rows, id);
  const row = place.table.rows[position];
  if (!row) throw new Error(`Tabellen ${place.table.id} har ingen rad ${id}`);
  return { position, row };
}

export const addressOf = (place: TablePlace, row: number, column: number): string => cellAddress(place.firstColumn + column, place.firstRow + row);
