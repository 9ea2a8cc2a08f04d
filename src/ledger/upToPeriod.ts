import { ore, type Ore } from "../amounts/ore";
import type { CodeColumn, Figure, Ledger } from "./ledger";
import { monthOfCode, type Month } from "./period";
import { spreadBudget, type Periodisering } from "./spreadBudget";

export interface PeriodRules {
  readonly month: Month;
  /** Budget the months so far are taken of; the other one where the sources lack it. */
  readonly budget: "revidertBudsjett" | "opprinneligBudsjett";
  readonly periodisering: Periodisering;
}

/** What was found on the way, for the user to know. */
export interface PeriodFacts {
  /** Rows of the accounts in later months, which the report leaves out, and their sum in øre, ledger sign. */
  readonly later: { readonly rows: number; readonly sum: Ore };
  /** Rows of the accounts without month: read as up to the period. */
  readonly withoutMonth: number;
  /**
   * Rows of the budget without month, which were spread; null when the sources have a figure of their own, or no
   * budget.
   */
  readonly spreadRows: number | null;
  /** Arter or ansvar whose profile last year was used. */
  readonly profiles: number;
  /** Ansvar whose source has the year's budget and not the budget so far, where other sources have it. */
  readonly ansvarWithoutBudgetSoFar: readonly string[];
  /** Rows of last year without month, where others have one: they are not in the figure at the same time last year. */
  readonly lastYearWithoutMonth: number;
}

/**
 * The ledger as it stood at the end of a month: `regnskap` up to it, budgets and last year whole, and
 * `budsjettHittil` and `iFjorHittil` beside them. Amounts without month are read as up to the period (accounts), or
 * spread over the year (budget);
 * last year without months gives no `iFjorHittil`. A figure that a source has a column of its own for is taken as it
 * is.
 */
export function upToPeriod(
  ledger: Ledger,
  rules: PeriodRules,
): { readonly ledger: Ledger; readonly facts: PeriodFacts } {
  const monthAt = monthsOf(ledger.columns.periode);
  const isLater = (row: number): boolean => (monthAt(row) ?? 0) > rules.month;
  const { regnskap, regnskapIFjor } = ledger.amounts;
  const budget = budgetSoFar(ledger, rules, monthAt);
  const given = ledger.amounts.iFjorHittil?.map((amount, row) => (isLater(row) ? 0 : amount));
  const lastYear =
    given ??
    (rowsWhere(regnskapIFjor, (row) => monthAt(row) !== null).length > 0
      ? regnskapIFjor?.map((amount, row) => (monthAt(row) === null || isLater(row) ? 0 : amount))
      : undefined);
  const amounts: Partial<Record<Figure, Float64Array>> = {
    ...ledger.amounts,
    ...(regnskap ? { regnskap: regnskap.map((amount, row) => (isLater(row) ? 0 : amount)) } : {}),
    ...(budget ? { budsjettHittil: budget.amounts } : {}),
    ...(lastYear ? { iFjorHittil: lastYear } : {}),
  };
  const later = rowsWhere(regnskap, isLater);
  return {
    ledger: { ...ledger, amounts },
    facts: {
      later: { rows: later.length, sum: ore(later.reduce((sum, row) => sum + (regnskap?.[row] as number), 0)) },
      withoutMonth: rowsWhere(regnskap, (row) => monthAt(row) === null).length,
      spreadRows: budget?.spreadRows ?? null,
      profiles: budget?.profiles ?? 0,
      ansvarWithoutBudgetSoFar: budget?.ansvarWithout ?? [],
      lastYearWithoutMonth: given || !lastYear ? 0 : rowsWhere(regnskapIFjor, (row) => monthAt(row) === null).length,
    },
  };
}

function rowsWhere(amounts: Float64Array | undefined, holds: (row: number) => boolean): readonly number[] {
  const rows: number[] = [];
  amounts?.forEach((amount, row) => {
    if (amount !== 0 && holds(row)) rows.push(row);
  });
  return rows;
}

type MonthAt = (row: number) => number | null;

/** A function that gives the month of a ledger row, null where it has none; a closing period is part of December. */
function monthsOf({ codes, index }: CodeColumn): MonthAt {
  const months = codes.map((code) => {
    const month = monthOfCode(code);
    return month === null ? null : Math.min(month, 12);
  });
  return (row) => months[index[row] as number] ?? null;
}

interface BudgetSoFar {
  readonly amounts: Float64Array;
  readonly spreadRows: number | null;
  readonly profiles: number;
  readonly ansvarWithout: readonly string[];
}

/** Ansvar that have a budget for the year, and none of the budget so far that others have: their source did not say. */
function ansvarWithout(
  { columns: { ansvar } }: Ledger,
  soFar: Float64Array,
  year: Float64Array | undefined,
): readonly string[] {
  const of = (rows: readonly number[]): ReadonlySet<string> =>
    new Set(rows.map((row) => ansvar.codes[ansvar.index[row] as number] as string));
  const withSoFar = of(rowsWhere(soFar, () => true));
  return [...of(rowsWhere(year, () => true))].filter((code) => !withSoFar.has(code));
}

function budgetSoFar(
  ledger: Ledger,
  { month, budget, periodisering }: PeriodRules,
  monthAt: MonthAt,
): BudgetSoFar | null {
  const given = ledger.amounts.budsjettHittil;
  const year = ledger.amounts[budget] ?? ledger.amounts.revidertBudsjett ?? ledger.amounts.opprinneligBudsjett;
  if (given)
    return {
      amounts: given.map((amount, row) => ((monthAt(row) ?? 0) > month ? 0 : amount)),
      spreadRows: null,
      profiles: 0,
      ansvarWithout: ansvarWithout(ledger, given, year),
    };
  if (!year) return null;
  const { spread, profiles } = spreadBudget(ledger, month, periodisering);
  // A budget has no opening balance: period 00 is the year, as none is.
  const isWholeYear = (row: number): boolean => (monthAt(row) ?? 0) === 0;
  const soFar = (amount: number, row: number): number => {
    const of = monthAt(row);
    return isWholeYear(row) ? spread(row, amount) : (of as number) > month ? 0 : amount;
  };
  const spreadRows = rowsWhere(year, isWholeYear).length;
  return { amounts: year.map(soFar), spreadRows, profiles: spreadRows > 0 ? profiles : 0, ansvarWithout: [] };
}
