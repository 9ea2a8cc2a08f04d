import type { ListingInput } from "../../law/lists/definition";
import type { Problem } from "../../ledger/problem";
import { words } from "../../texts/words";
import { endsAsTotal, opensAsSum } from "../cells/totalText";
import { type ListingRow, oreIn, textIn } from "./listing";
import { listingProblem } from "./listingProblems";

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
  const counted = held.filter((row) => !summed.has(row));
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
      ...(counted.length > 1 ? unprovedSums(input, counted, file) : []),
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

/** Of rows with amounts, those that are called sums: a row that stands alone adds up nothing that is counted. */
const unprovedSums = (input: ListingInput, rows: readonly ListingRow[], file: string): readonly Problem[] =>
  rows.flatMap((row) => {
    const name = sumName(input, row);
    return name === null
      ? []
      : [
          listingProblem(
            "liste-sum-avviker",
            "error",
            file,
            words`Raden heter «${name}», men beløpene er ikke summen av radene over. Er den en sum, rett den eller slett den; er den en egen post, gi den et annet navn.`,
            row.row,
          ),
        ];
  });

/**
 * Rows with an amount that are sums of the rows below them, as an outline has them: position -> how many rows it adds
 * up. A head of one row is its twin, and proves nothing alone: it counts where the whole list is heads with their rows,
 * and some head adds up several.
 */
function headsAbove(rows: readonly Amounts[]): ReadonlyMap<number, number> {
  const whole = rows.length > 0 ? headOf(rows, 0, 2) : null;
  const first = whole !== null && whole === rows.length - 1 ? 1 : 0;
  const parted = outline(rows, first);
  if (parted !== null) return first === 1 ? new Map([[0, rows.length - 1], ...parted]) : parted;
  const heads = new Map<number, number>();
  for (let at = first; at < rows.length;) {
    const added = headOf(rows, at, 2);
    if (added !== null) heads.set(at, added);
    at += 1 + (added ?? 0);
  }
  return first === 1 ? heads.set(0, rows.length - 1) : heads;
}

/** The heads where each row is one or belongs to the one above; null where it is not so, or all have one row each. */
function outline(rows: readonly Amounts[], first: number): ReadonlyMap<number, number> | null {
  const heads = new Map<number, number>();
  for (let at = first; at < rows.length;) {
    const added = headOf(rows, at, 1);
    if (added === null) return null;
    heads.set(at, added);
    at += 1 + added;
  }
  return [...heads.values()].some((added) => added > 1) ? heads : null;
}

/** How many of the next rows the row is the sum of, `fewest` at least; null when it is not. */
function headOf(rows: readonly Amounts[], at: number, fewest: number): number | null {
  const head = rows[at] as Amounts;
  let sum: Amounts = head.map(() => 0);
  for (let taken = 1; at + taken < rows.length; taken++) {
    sum = plus(sum, rows[at + taken] as Amounts);
    if (taken >= fewest && isSum(head, sum, taken)) return taken;
  }
  return null;
}

/** The amounts of a row, in the order of the list's columns. */
type Amounts = readonly number[];

const plus = (one: Amounts, other: Amounts): Amounts => one.map((amount, column) => amount + (other[column] as number));

/** Amounts in whole kroner are off from a sum of øre by half a krone for each of the rows. */
const KRONE = 100;
/** Smaller ones may come near each other by chance. */
const SURELY_ROUNDED = 10_000 * KRONE;

/** Whether each amount is what its column comes to, and at least two are amounts at all. */
function isSum(amounts: Amounts, sum: Amounts, rows: number): boolean {
  if (amounts.filter((amount) => amount !== 0).length < 2) return false;
  if (amounts.every((amount, column) => amount === sum[column])) return true;
  const room = KRONE * Math.ceil(rows / 2);
  const isRounded = amounts.every((amount) => amount % KRONE === 0);
  const isLarge = amounts.filter((amount) => Math.abs(amount) >= SURELY_ROUNDED).length >= 2;
  return isRounded && isLarge && amounts.every((amount, column) => Math.abs(amount - (sum[column] as number)) <= room);
}
