import type { ListingInput } from "../../law/lists/definition";
import { endsAsTotal, opensAsSum } from "../cells/totalText";
import { oreIn, textIn, type ListingRow } from "./listing";
import { listingProblem } from "./listingProblems";
import { headsAbove } from "./headsAbove";
import { isSum, plus, type Amounts } from "./rowSums";
import type { Problem } from "../../ledger/problem";
import { words } from "../../texts/words";

interface Counted {
  readonly rows: readonly ListingRow[];
  readonly problems: readonly Problem[];
}

/**
 * The rows without those that are sums of rows above or below, whatever they are called: each of at least two amounts
 * is, to the øre or rounded to kroner, what the rows beside come to, back to the last sum at most, or all rows. At
 * least two of those rows have an amount; one is enough below a row that is called a sum. Counted beside what they add
 * up, the money would be there twice, so what is called a sum and is none is an error.
 */
export function withoutProvedSums(input: ListingInput, rows: readonly ListingRow[], file: string): Counted {
  const below = withoutSumsBelow(input, rows, file);
  const held = below.rows.filter((row) => amountsOf(input, row).some((amount) => amount !== 0));
  const heads = headsAbove(held.map((row) => amountsOf(input, row)));
  const summed = new Map([...heads].map(([at, added]) => [held[at], added]));
  return {
    rows: below.rows.filter((row) => !summed.has(row)),
    problems: [
      ...below.problems,
      ...[...summed].map(([row, added]) =>
        leftOut(
          file,
          (row as ListingRow).row,
          words`Alle beløpene er summen av de ${added} radene med beløp under. Raden er lest som en sum, og er ikke med.`,
        ),
      ),
    ],
  };
}

function withoutSumsBelow(input: ListingInput, rows: readonly ListingRow[], file: string): Counted {
  const kept: ListingRow[] = [];
  const problems: Problem[] = [];
  let sinceSum: Amounts[] = [];
  let all: Amounts[] = [];
  for (const row of rows) {
    const amounts = amountsOf(input, row);
    const name = sumName(input, row);
    const added = addedUp(amounts, sinceSum, name === null ? 2 : 1) ?? addedUp(amounts, all, 2);
    if (added !== null) {
      problems.push(
        leftOut(
          file,
          row.row,
          added === 1
            ? words`Raden kalles en sum, og har beløpene i raden over. Den er ikke med.`
            : words`Alle beløpene er summen av de ${added} radene med beløp over. Raden er lest som en sum, og er ikke med.`,
        ),
      );
      sinceSum = [];
      continue;
    }
    if (name !== null && amounts.some((amount) => amount !== 0)) problems.push(unproved(file, row.row, name));
    kept.push(row);
    if (amounts.every((amount) => amount === 0)) continue;
    sinceSum.push(amounts);
    all = [...all, amounts];
  }
  return { rows: kept, problems };
}

const amountsOf = ({ columns }: ListingInput, row: ListingRow): Amounts =>
  columns.flatMap(({ id, kind }) => (kind === "amount" ? [oreIn(row, id)] : []));

/** The text that calls the row a sum, among those that tell it from others; null where none does. */
function sumName({ key }: ListingInput, row: ListingRow): string | null {
  return key.map((column) => textIn(row, column)).find((text) => opensAsSum(text) || endsAsTotal(text)) ?? null;
}

/** How many of the last rows the amounts are the sum of, `fewest` at least; null when they are not. */
function addedUp(amounts: Amounts, rows: readonly Amounts[], fewest: number): number | null {
  let sum: Amounts = amounts.map(() => 0);
  for (let taken = 1; taken <= rows.length; taken++) {
    sum = plus(sum, rows[rows.length - taken] as Amounts);
    if (taken >= fewest && isSum(amounts, sum, taken)) return taken;
  }
  return null;
}

const leftOut = (file: string, row: number, what: ReturnType<typeof words>): Problem =>
  listingProblem("liste-rad-utelatt", "info", file, what, row);

const unproved = (file: string, row: number, name: string): Problem =>
  listingProblem(
    "liste-sum-avviker",
    "error",
    file,
    words`Raden heter «${name}», men beløpene er ikke summen av radene over. Er den en sum, rett den eller slett den; er den en egen post, gi den et annet navn.`,
    row,
  );
