import type { Ratio } from "../../amounts/ratio";
import { Exact } from "../../amounts/ratio";
import { type Fact, type FactColumn, type Measure } from "../facts/factTable";
import { meet, type Interval } from "../reading/interval";
import type { RowRef } from "./nameIndex";

/** A signed figure with the room it has: from `low` up to `high`, which are the same where it is exact. */
export interface Signed {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** A figure of a row, and the column it stands in. */
interface Found {
  readonly fact: Fact;
  readonly column: FactColumn;
  readonly position: number;
}

/** The row's figure in the first column of a measure; of the year, where the column names one. */
export function factIn({ table, row }: RowRef, measures: readonly Measure[], year: number | null): Found | null {
  for (const measure of measures) {
    const position = table.columns.findIndex(
      (column, c) =>
        column.measure === measure && row.facts[c] && (column.year === null || year === null || column.year === year),
    );
    if (position >= 0)
      return { fact: row.facts[position] as Fact, column: table.columns[position] as FactColumn, position };
  }
  return null;
}

/** The row's figures in every column of the measures, of the year where a column names one. */
export function factsIn({ table, row }: RowRef, measures: readonly Measure[], year: number | null): readonly Found[] {
  return measures.flatMap((measure) =>
    table.columns.flatMap((column, position) => {
      const fact = row.facts[position];
      const isOfYear = column.year === null || year === null || column.year === year;
      return column.measure === measure && fact && isOfYear ? [{ fact, column, position }] : [];
    }),
  );
}

export const signedOf = ({ sign, interval: { low, high } }: Fact): Signed =>
  sign < 0
    ? { low: (high ?? low).neg(), high: low.neg() }
    : sign === 0
      ? { low: (high ?? low).neg(), high: high ?? low }
      : { low, high: high ?? low };

/**
 * 1 where the row's cost is what is printed, −1 where it is turned: income, and results, of a table that shows income
 * positive.
 */
export const costSign = ({ table, row }: RowRef): 1 | -1 =>
  table.incomeIsNegative === false && (row.isIncome || isResult(row.label)) ? -1 : 1;

export const isResult = (label: string): boolean => /resultat|result(?!ing)/iu.test(label);

/** 1 where more of the row's net cost is more of what it is called, −1 for income and results. */
export const naturalSign = ({ row }: RowRef): 1 | -1 => (row.isIncome || isResult(row.label) ? -1 : 1);

/** `a` − `b`. */
export const minus = (a: Signed, b: Signed): Signed => ({ low: a.low.minus(b.high), high: a.high.minus(b.low) });

export const times = ({ low, high }: Signed, sign: 1 | -1): Signed =>
  sign === 1 ? { low, high } : { low: high.neg(), high: low.neg() };

/** The sizes a signed figure may have. */
export function sizeOf({ low, high }: Signed): Interval {
  if (low.isNegative() && high.isPositive() && !high.isZero())
    return { low: new Exact(0), high: Exact.max(low.abs(), high.abs()) };
  const [a, b] = [low.abs(), high.abs()];
  return { low: Exact.min(a, b), high: Exact.max(a, b) };
}

/** Its sign, where that is sure; 0 for nothing or what may be either. */
export const signOf = ({ low, high }: Signed): 1 | -1 | 0 => (low.greaterThan(0) ? 1 : high.lessThan(0) ? -1 : 0);

/** part / |base| in percent, with the room of both; null where the base may be nothing. */
export function percentOf(part: Signed, base: Signed): Signed | null {
  const size = sizeOf(base);
  if (size.low.isZero()) return null;
  const high = size.high ?? size.low;
  const of = (value: Ratio): readonly Ratio[] => [value.div(size.low).times(100), value.div(high).times(100)];
  const values = [...of(part.low), ...of(part.high)];
  return { low: Exact.min(...values), high: Exact.max(...values) };
}

/** What of a part of the year a figure is: of the accounts so far in it, or of what is expected of the whole. */
export type Horizon = "toDate" | "yearEnd";

const HELD: Readonly<Record<Horizon, { readonly figure: Measure; readonly deviation: Measure }>> = {
  toDate: { figure: "actual", deviation: "deviation" },
  yearEnd: { figure: "prognosis", deviation: "prognosisDeviation" },
};

/** Those that a table tells of. */
export const horizonsOf = ({ table }: RowRef): readonly Horizon[] =>
  table.columns.some(({ measure }) => measure === "prognosis") ? ["toDate", "yearEnd"] : ["toDate"];

/** A figure beside the budget it is held against. */
interface Beside {
  readonly held: Found;
  readonly budget: Found;
}

/**
 * The row's accounts, or its prognosis, with the budget they are held against: where a table has two, of the year and
 * so far in it, the one its own deviation is of. A prognosis without a deviation needs the only budget.
 */
export function besideBudget(
  ref: RowRef,
  horizon: Horizon,
  measures: readonly Measure[],
  year: number | null,
): Beside | null {
  const { figure, deviation: own } = HELD[horizon];
  const held = factIn(ref, [figure], year);
  if (!held) return null;
  const budgets = factsIn(ref, measures, year);
  const deviation = factIn(ref, [own], null)?.fact.interval;
  const off = (budget: Fact): Interval => sizeOf(minus(signedOf(held.fact), signedOf(budget)));
  const usual = horizon === "toDate" || budgets.length === 1 ? budgets[0] : undefined;
  const budget = (deviation && budgets.find(({ fact }) => meet(off(fact), deviation))) ?? usual;
  return budget && held.fact.kind === "kr" && budget.fact.kind === "kr" ? { held, budget } : null;
}
