import type { RowRef } from "../binding/nameIndex";
import { besideBudget, factIn, factsIn, percentOf, signedOf, sizeOf, type Horizon } from "../binding/values";
import type { Measure } from "../facts/factTable";
import { meet } from "../reading/interval";
import type { PrintedNumber } from "../reading/printedNumber";
import { budgetCandidates, deviationCandidates } from "./budgetCandidates";
import { changeCandidate } from "./change";
import type { Candidate } from "./judge";
import type { SaidMeasure } from "./saidMeasure";

/** What the row has of what is said, in the unit of the figure. */
export function statementCandidates(
  ref: RowRef,
  number: PrintedNumber,
  measure: SaidMeasure,
  year: number,
): readonly Candidate[] {
  const { horizon } = measure;
  switch (measure.kind) {
    case "deviation":
      return deviationCandidates(ref, { ofIncome: false, isOriginal: measure.isOriginal, horizon }, number, year);
    case "against":
      return budgetCandidates(ref, number, { word: measure.word, isOriginal: measure.isOriginal, horizon }, year);
    case "change": {
      const changed = changeCandidate(ref, number, measure.isUp, year);
      return changed ? [changed] : [];
    }
    case "budget":
      return budgetsOf(ref, number, measure.isOriginal, horizon, year);
    case "actual":
      return horizon === "yearEnd"
        ? [...cellsOf(ref, number, ["prognosis"], year), ...meeting(number, deviationsAtYearEnd(ref, number, year))]
        : cellsOf(ref, number, ["actual"], measure.year).slice(0, 1);
    case "spent":
      return spentOf(ref, number, horizon, year);
  }
}

const deviationsAtYearEnd = (ref: RowRef, number: PrintedNumber, year: number): readonly Candidate[] =>
  deviationCandidates(ref, { ofIncome: false, isOriginal: false, horizon: "yearEnd" }, number, year);

const meeting = ({ interval }: PrintedNumber, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ intervals }) => intervals.some((each) => meet(each, interval)));

const BUDGETS: readonly Measure[] = ["revised", "budget"];

/** The budget of the year or so far in it, where a table has both and it is said which. */
function budgetsOf(
  ref: RowRef,
  number: PrintedNumber,
  isOriginal: boolean,
  horizon: Horizon | null,
  year: number,
): readonly Candidate[] {
  const all = cellsOf(ref, number, isOriginal ? ["original"] : BUDGETS, year);
  const own = horizon && all.length > 1 ? besideBudget(ref, horizon, BUDGETS, year) : null;
  return own
    ? all.filter(({ columnId, column }) => columnId === own.budget.column.id && column === own.budget.column.header)
    : all;
}

/** The row's cells of the measures: a table may have a budget of the year and one so far in it. */
const cellsOf = (
  ref: RowRef,
  { unit }: PrintedNumber,
  measures: readonly Measure[],
  year: number,
): readonly Candidate[] =>
  factsIn(ref, measures, year).flatMap(({ fact, column }): readonly Candidate[] =>
    unit === "kr" && fact.kind === "kr"
      ? [{ ref, column: column.header, columnId: column.id, intervals: [fact.interval], direction: 0 }]
      : [],
  );

/** The accounts in percent of the budget of the year, as a column says it; so far in it where that is said. */
function spentOf(ref: RowRef, { unit }: PrintedNumber, horizon: Horizon | null, year: number): readonly Candidate[] {
  if (unit !== "percent") return [];
  const printed = horizon === null ? factIn(ref, ["spentPercent"], year) : null;
  const beside = besideBudget(ref, "toDate", BUDGETS, year);
  const share = beside && percentOf(signedOf(beside.held.fact), signedOf(beside.budget.fact));
  const column = printed?.column ?? beside?.held.column;
  const interval = printed?.fact.interval ?? (share && sizeOf(share));
  return interval && column
    ? [{ ref, column: column.header, columnId: printed?.column.id ?? null, intervals: [interval], direction: 0 }]
    : [];
}
