import type { ListingInput } from "../../law/lists/definition";
import { oreIn, type ListingRow } from "./listing";
import { listingProblem } from "./listingProblems";
import type { Problem } from "../../ledger/problem";
import { words } from "../../texts/words";

/**
 * The rows without those that are sums of rows above, whatever they are called: each of at least two amounts is, to the
 * øre, what the rows just above come to, back to the last sum at most, or all rows. At least two of those rows have an
 * amount. Counted beside what they add up, the money would be there twice.
 */
export function withoutProvedSums(
  input: ListingInput,
  rows: readonly ListingRow[],
  file: string,
): { readonly rows: readonly ListingRow[]; readonly problems: readonly Problem[] } {
  const columns = input.columns.flatMap(({ id, kind }) => (kind === "amount" ? [id] : []));
  const kept: ListingRow[] = [];
  const problems: Problem[] = [];
  let sinceSum: Amounts[] = [];
  let [all, total]: [number, Amounts] = [0, columns.map(() => 0)];
  for (const row of rows) {
    const amounts = columns.map((column) => oreIn(row, column));
    const added = addedUp(amounts, sinceSum) ?? (all >= 2 && isSum(amounts, total) ? all : null);
    if (added !== null) {
      problems.push(leftOut(file, row.row, added));
      sinceSum = [];
      continue;
    }
    kept.push(row);
    if (amounts.every((amount) => amount === 0)) continue;
    sinceSum.push(amounts);
    [all, total] = [all + 1, plus(total, amounts)];
  }
  return { rows: kept, problems };
}

type Amounts = readonly number[];

/** How many of the last rows the amounts are the sum of; null when they are not. */
function addedUp(amounts: Amounts, rows: readonly Amounts[]): number | null {
  let sum: Amounts = amounts.map(() => 0);
  for (let taken = 1; taken <= rows.length; taken++) {
    sum = plus(sum, rows[rows.length - taken] as Amounts);
    if (taken >= 2 && isSum(amounts, sum)) return taken;
  }
  return null;
}

const plus = (one: Amounts, other: Amounts): Amounts => one.map((amount, c) => amount + (other[c] as number));

const isSum = (amounts: Amounts, sum: Amounts): boolean =>
  amounts.filter((amount) => amount !== 0).length >= 2 && amounts.every((amount, c) => amount === sum[c]);

const leftOut = (file: string, row: number, rows: number): Problem =>
  listingProblem(
    "liste-rad-utelatt",
    "info",
    file,
    words`Alle beløpene er summen av de ${rows} radene med beløp over. Raden er lest som en sum, og er ikke med.`,
    row,
  );
