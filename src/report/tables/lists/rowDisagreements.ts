import { inNorwegian } from "../../../amounts/printAmount";
import { Exact, type Ratio } from "../../../amounts/ratio";
import type { Problem } from "../../../ledger/problem";
import type { TableRow } from "../../../table/table";
import type { RowsListing } from "../../../law/lists/definition";
import { wordsInYear } from "../../../source/lists/inYear";
import { textIn, valueIn, type ListingRow } from "../../../source/lists/listing";
import { differs, listingProblem } from "../../../source/lists/listingProblems";
import { words, type Text } from "../../../texts/words";

const ADVICE = "Tabellen viser summen. Rett det beløpet i listen som er feil.";

/**
 * The input's own sums of a row against what the table adds up: an amount to the øre, a number within what rounding its
 * parts can do.
 */
export function rowDisagreements(
  { columns, input, label }: RowsListing,
  row: ListingRow,
  line: TableRow<Text>,
  file: string,
  year: number,
): Problem[] {
  return columns.flatMap((column, c): Problem[] => {
    const cell = line.cells[c];
    const given = column.kind === "sum" && column.given !== undefined ? valueIn(row, column.given) : null;
    if (column.kind !== "sum" || given === null || (cell?.kind !== "amount" && cell?.kind !== "number")) return [];
    const header = wordsInYear(input.columns.find(({ id }) => id === column.given)?.header ?? column.id, year);
    const what = words`«${header}» for «${textIn(row, label)}»`;
    if (cell.kind === "amount")
      return given.eq(cell.ore)
        ? []
        : [differs("liste-sum-avviker", file, what, given.toNumber(), cell.ore, ADVICE, row.row)];
    const { value, decimals } = cell;
    if (given.minus(value).abs().lte(roundingRoom(column.of.length, decimals))) return [];
    return [
      differs(
        "liste-sum-avviker",
        file,
        what,
        given.toNumber(),
        value.toNumber(),
        ADVICE.replace("beløpet", "tallet"),
        row.row,
        inDecimals(decimals),
      ),
    ];
  });
}

/** ⌈n/2⌉ of the last decimal, for a sum of n figures that were each rounded. */
export const roundingRoom = (parts: number, decimals: number): Ratio =>
  new Exact(Math.ceil(parts / 2)).div(new Exact(10).pow(decimals));

/** How a problem spells a number: with so many decimals. */
export const inDecimals =
  (decimals: number) =>
  (value: number): string =>
    inNorwegian(new Exact(value).toFixed(decimals));

/** A blank rate on a row that weighs something pulls the mean down. */
export function withoutRate(
  { columns, input, label }: RowsListing,
  row: ListingRow,
  line: TableRow<Text>,
  file: string,
  year: number,
): Problem[] {
  return columns.flatMap((column, c): Problem[] => {
    if (column.kind !== "value" || column.weightedBy === undefined || line.cells[c]?.kind !== "empty") return [];
    const weight = line.cells[columns.findIndex(({ id }) => id === column.weightedBy)];
    if (!(weight?.kind === "amount" && weight.ore !== 0) && !(weight?.kind === "number" && !weight.value.isZero()))
      return [];
    const header = wordsInYear(input.columns.find(({ id }) => id === column.from)?.header ?? column.from, year);
    return [
      listingProblem(
        "liste-verdi-mangler",
        "warning",
        file,
        words`«${header}» mangler for «${textIn(row, label)}», og snittet er regnet som om den var 0. Fyll den ut.`,
        row.row,
        header.nb,
      ),
    ];
  });
}
