import type { RowRef } from "../binding/nameIndex";
import {
  besideBudget,
  costSign,
  factIn,
  horizonsOf,
  isResult,
  minus,
  naturalSign,
  percentOf,
  signOf,
  signedOf,
  sizeOf,
  times,
  type Horizon,
  type Signed,
} from "../binding/values";
import type { Measure } from "../facts/factTable";
import type { Interval } from "../reading/interval";
import type { PrintedNumber } from "../reading/printedNumber";
import type { Candidate } from "./judge";

/** A word of comparing, what it compares with, and of what; null where that is not said. */
interface Compared {
  readonly word: string;
  readonly isOriginal: boolean;
  readonly horizon: Horizon | null;
}

/**
 * What the row's accounts, or its prognosis, deviate from its budget by, held against a word of comparing. `direction`
 * 1: the figures go the way the word says.
 */
export const budgetCandidates = (
  ref: RowRef,
  number: PrintedNumber,
  compared: Compared,
  year: number | null,
): readonly Candidate[] =>
  (compared.horizon ? [compared.horizon] : horizonsOf(ref)).flatMap(
    (horizon) => budgetCandidate(ref, number, { ...compared, horizon }, year) ?? [],
  );

function budgetCandidate(
  ref: RowRef,
  number: PrintedNumber,
  { word, isOriginal, horizon }: Compared & { readonly horizon: Horizon },
  year: number | null,
): Candidate | null {
  const worked = workedOut(ref, { isOriginal, horizon }, number, year);
  if (!worked) return null;
  const { over } = worked;
  const way = BETTER.has(word)
    ? -signOf(over)
    : WORSE.has(word)
      ? signOf(over)
      : signOf(times(over, naturalSign(ref))) * (UP.has(word) ? 1 : -1);
  return {
    ref,
    column: worked.column,
    columnId: worked.columnId,
    intervals: [worked.size],
    direction: way as 1 | -1 | 0,
  };
}

const UP = new Set(["høyere", "høgare", "større", "mer", "meir", "over", "higher", "more", "above"]);
const BETTER = new Set(["bedre", "betre", "better"]);
const WORSE = new Set(["dårligere", "dårlegare", "svakere", "svakare"]);

/** Which deviation: only of income, from the budget as it was first, and so far in the year; null: not said. */
interface Deviation {
  readonly ofIncome: boolean;
  readonly isOriginal: boolean;
  readonly horizon: Horizon | null;
}

/** What the row's accounts, or its prognosis, deviate from its budget by, in the unit of the figure. */
export const deviationCandidates = (
  ref: RowRef,
  of: Deviation,
  number: PrintedNumber | null,
  year: number | null,
): readonly Candidate[] =>
  (of.horizon ? [of.horizon] : horizonsOf(ref)).flatMap(
    (horizon) => deviationCandidate(ref, { ...of, horizon }, number, year) ?? [],
  );

function deviationCandidate(
  ref: RowRef,
  { ofIncome, isOriginal, horizon }: Deviation & { readonly horizon: Horizon },
  number: PrintedNumber | null,
  year: number | null,
): Candidate | null {
  if (isResult(ref.row.label) || (ofIncome && !ref.row.isIncome)) return null;
  const worked = workedOut(ref, { isOriginal, horizon }, number, year);
  if (!worked) return null;
  const printed = factIn(ref, PRINTED[horizon][number?.unit === "percent" ? "percent" : "kr"], null);
  return {
    ref,
    column: printed?.column.header ?? worked.column,
    columnId: printed?.column.id ?? null,
    intervals: printed ? [printed.fact.interval, worked.size] : [worked.size],
    direction: -signOf(worked.over) as 1 | -1 | 0,
  };
}

/**
 * What the row costs more than its budget (`over`), and that in the unit of the figure, without sign; null where the
 * row has no such columns, or the budget is 0 and a percentage is asked for.
 */
function workedOut(
  ref: RowRef,
  { isOriginal, horizon }: { readonly isOriginal: boolean; readonly horizon: Horizon },
  number: PrintedNumber | null,
  year: number | null,
): {
  readonly over: Signed;
  readonly size: Interval;
  readonly column: string;
  readonly columnId: string | null;
} | null {
  const beside = besideBudget(ref, horizon, isOriginal ? ["original"] : ["revised", "budget"], year);
  if (!beside) return null;
  const { held, budget } = beside;
  const over = times(minus(signedOf(held.fact), signedOf(budget.fact)), costSign(ref));
  const inUnit = number?.unit === "percent" ? percentOf(over, signedOf(budget.fact)) : over;
  const column = `${held.column.header} – ${budget.column.header}`;
  return inUnit && { over, size: sizeOf(inUnit), column, columnId: held.column.id };
}

/** Columns that print the deviation. */
const PRINTED: Readonly<Record<Horizon, Readonly<Record<"kr" | "percent", readonly Measure[]>>>> = {
  toDate: { kr: ["deviation"], percent: ["deviationPercent"] },
  yearEnd: { kr: ["prognosisDeviation"], percent: [] },
};
