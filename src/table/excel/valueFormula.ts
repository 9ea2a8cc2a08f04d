import type { Ratio } from "../../amounts/ratio";
import type { TableRow, ValueColumn } from "../table";
import { cellElsewhere } from "./cellElsewhere";
import { blockOf, operand, perMilleExpression, postingsExpression, quotientExpression, rowOf, strikeExpression, sumExpression } from "./expressions";
import { KRONER_PER_UNIT } from "./numberFormats";
import type { TablePlace } from "./tablePlace";

/** The formula of a value that follows from others: the row's own columns, other rows, or postings. What the user gave has none. */
export function valueFormula(place: TablePlace, row: TableRow, column: ValueColumn, places: readonly TablePlace[]): string | undefined {
  const kind = row.cells[place.table.columns.indexOf(column)]?.kind ?? "empty";
  if (kind === "empty" || kind === "text") return undefined;
  const repeated = cellElsewhere(place, row.cellsFrom, column.id, places);
  if (repeated !== undefined) return `=${repeated}`;
  if (column.ratio) return ratioFormula(operand(place, row, column.ratio.of), operand(place, row, column.ratio.to));
  const expression = rowExpression(place, row, column) ?? columnExpression(place, row, column);
  return expression === undefined ? undefined : `=${expression}`;
}

function rowExpression(place: TablePlace, row: TableRow, column: ValueColumn): string | undefined {
  const { terms } = row;
  switch (terms.kind) {
    case "rows":
      if (column.weights) return hiddenMean(place, terms.of, column.id, column.weights);
      return column.weightedBy === undefined ? `ROUND(${sumExpression(place, terms.of, column.id)},${digits(place, row, column)})` : weightedMean(place, terms.of, column.id, column.weightedBy);
    case "quotient":
      return quotientExpression(place, terms, column.id);
    case "perMille":
      return perMilleExpression(place, terms, column.id);
    case "strike":
      return strikeExpression(place, terms, column.id);
    case "postings":
      return column.figure === undefined ? undefined : postingsExpression(row, terms, column.figure, column.where);
    case "none":
      return undefined;
  }
}

function columnExpression(place: TablePlace, row: TableRow, column: ValueColumn): string | undefined {
  const terms = column.of?.map((term) => `${term.sign < 0 ? "-" : "+"}${inKroner(place, row, term.column)}`).join("");
  return terms === undefined ? undefined : `ROUND(${terms.replace(/^\+/, "")},${digits(place, row, column)})`;
}

/** What snaps a sum of doubles to what it is: øre, or the decimals of a number that has more. */
function digits({ table }: TablePlace, row: TableRow, column: ValueColumn): number {
  const cell = row.cells[table.columns.indexOf(column)];
  return cell?.kind === "number" ? Math.max(2, cell.value.decimalPlaces()) : 2;
}

/** What the user writes stands in the table's unit, everything else in kroner. */
function inKroner(place: TablePlace, row: TableRow, columnId: string): string {
  const scale = place.table.columns.some(({ kind, id }) => kind === "input" && id === columnId) ? KRONER_PER_UNIT[place.table.unit] : 1;
  return `${operand(place, row, columnId)}${scale === 1 ? "" : `*${scale}`}`;
}

/** A blank rate counts as 0, as in the table; a table shows no mean of nothing. */
function weightedMean(place: TablePlace, of: readonly { readonly row: string; readonly sign: 1 | -1 }[], rate: string, weight: string): string {
  const [rates, weights] = [blockOf(place, of, rate), blockOf(place, of, weight)];
  if (rates !== null && weights !== null) return `SUMPRODUCT(${rates},${weights})/SUM(${weights})`;
  const products = of.map((term) => [rate, weight].map((column) => operand(place, rowOf(place, term.row).row, column)).join("*"));
  return `(${products.join("+")})/(${of.map((term) => operand(place, rowOf(place, term.row).row, weight)).join("+")})`;
}

/** The mean by weights the table does not show: they stand in the formula. */
function hiddenMean(place: TablePlace, of: readonly { readonly row: string }[], rate: string, weights: NonNullable<ValueColumn["weights"]>): string {
  const products = of.flatMap((term) => (weights[term.row] ? [{ cell: operand(place, rowOf(place, term.row).row, rate), weight: weights[term.row] as Ratio }] : []));
  const total = products.map(({ weight }) => weight).reduce((sum, weight) => sum.plus(weight));
  return `(${products.map(({ cell, weight }) => `${cell}*${weight.toFixed()}`).join("+")})/${total.toFixed()}`;
}

const ratioFormula = (of: string, to: string): string => `=IF(${to}=0,"",${of}/ABS(${to}))`;
