import type { TableRow, ValueColumn } from "../table/table";
import { blockOf, operand, postingsExpression, quotientExpression, rowOf, strikeExpression, sumExpression } from "./expressions";
import type { TablePlace } from "./tablePlace";

/** The formula of a value that follows from others: the row's own columns, other rows, or postings. What the user gave has none. */
export function valueFormula(place: TablePlace, row: TableRow, column: ValueColumn): string | undefined {
  const kind = row.cells[place.table.columns.indexOf(column)]?.kind ?? "empty";
  if (kind === "empty" || kind === "text") return undefined;
  if (column.ratio) return ratioFormula(operand(place, row, column.ratio.of), operand(place, row, column.ratio.to));
  const expression = rowExpression(place, row, column) ?? columnExpression(place, row, column);
  return expression === undefined ? undefined : `=${expression}`;
}

function rowExpression(place: TablePlace, row: TableRow, column: ValueColumn): string | undefined {
  const { terms } = row;
  switch (terms.kind) {
    case "rows":
      return column.weightedBy === undefined ? `ROUND(${sumExpression(place, terms.of, column.id)},2)` : weightedMean(place, terms.of, column.id, column.weightedBy);
    case "quotient":
      return quotientExpression(place, terms, column.id);
    case "strike":
      return strikeExpression(place, terms, column.id);
    case "postings":
      return column.figure === undefined ? undefined : postingsExpression(row, terms, column.figure);
    case "none":
      return undefined;
  }
}

function columnExpression(place: TablePlace, row: TableRow, column: ValueColumn): string | undefined {
  const terms = column.of?.map((term) => `${term.sign < 0 ? "-" : "+"}${operand(place, row, term.column)}`).join("");
  return terms === undefined ? undefined : `ROUND(${terms.replace(/^\+/, "")},2)`;
}

/** A blank rate counts as 0, as in the table; a table shows no mean of nothing. */
function weightedMean(place: TablePlace, of: readonly { readonly row: string; readonly sign: 1 | -1 }[], rate: string, weight: string): string {
  const [rates, weights] = [blockOf(place, of, rate), blockOf(place, of, weight)];
  if (rates !== null && weights !== null) return `SUMPRODUCT(${rates},${weights})/SUM(${weights})`;
  const products = of.map((term) => [rate, weight].map((column) => operand(place, rowOf(place, term.row).row, column)).join("*"));
  return `(${products.join("+")})/(${of.map((term) => operand(place, rowOf(place, term.row).row, weight)).join("+")})`;
}

const ratioFormula = (of: string, to: string): string => `=IF(${to}=0,"",${of}/ABS(${to}))`;
