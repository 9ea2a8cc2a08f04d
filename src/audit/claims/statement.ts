import type { Mention, RowRef } from "../binding/nameIndex";
import type { Scope } from "../binding/scope";
import { besideBudget, factIn, factsIn, percentOf, signedOf, sizeOf, type Horizon } from "../binding/values";
import type { Measure } from "../facts/factTable";
import type { Finding } from "../finding";
import type { Period } from "../period";
import { meet } from "../reading/interval";
import type { PrintedNumber } from "../reading/printedNumber";
import { OPPOSITE_OF } from "./againstBudget";
import { budgetCandidates, deviationCandidates } from "./budgetCandidates";
import { UNDEFINED } from "./amount";
import { changeCandidate } from "./change";
import type { ClaimKind, Sureness } from "./claim";
import { clausesOf, type Clause } from "./clause";
import { judge, type Candidate } from "./judge";
import { measureOf, type SaidMeasure } from "./saidMeasure";
import type { Reading } from "./reading";

/** What a figure is of, and what of it: the next figure may go on from it. */
interface Spoken {
  readonly refs: readonly RowRef[];
  readonly sureness: Sureness;
  readonly measure: SaidMeasure;
}

interface Context {
  readonly scope: Scope;
  /** The sum row of all tjenesteområder. */
  readonly areas: readonly RowRef[];
  /** null where the year is not known. */
  readonly period: Period | null;
}

/**
 * What the sentences of a passage say of rows with words of figures alone, one list a sentence: «Ramma var på 38,4
 * mill.», «som er 892 tusen over budsjettet på 6 253 tusen». A sentence with any other word may speak of a part, a
 * cause or another time: it only agrees.
 */
export function statements(readings: readonly Reading[], context: Context): readonly (readonly Finding[])[] {
  const { period } = context;
  if (period === null) return readings.map(() => []);
  let before: Spoken | null = null;
  return readings.map((reading, r) => {
    const findings: Finding[] = [];
    let spoken: Spoken | null = null;
    for (const clause of reading.numbers.length > 0 ? clausesOf(reading, period) : []) {
      const isFirst = spoken === null;
      const found: Spoken | null = spokenOf(clause, reading, {
        ...context,
        period,
        spoken,
        before: isFirst ? before : null,
        isOpening: r === 0,
      });
      const finding = found && findingOf(reading, clause, found, period.year);
      if (finding) findings.push(finding);
      spoken = clause.isKnown && found ? found : clause.number.unit === "count" ? spoken : null;
    }
    before = spoken;
    return findings;
  });
}

interface Around extends Context {
  readonly period: Period;
  /** Of the figure before in the sentence, and of the sentence before. */
  readonly spoken: Spoken | null;
  readonly before: Spoken | null;
  /** The first sentence of its passage. */
  readonly isOpening: boolean;
}

function spokenOf(clause: Clause, reading: Reading, around: Around): Spoken | null {
  const { number } = clause;
  if (number.unit !== "kr" && number.unit !== "percent") return null;
  const goesOn = around.before && GOES_ON.test(reading.text) ? around.before.measure : null;
  const measure = measureOf(clause, { previous: around.spoken?.measure ?? null, before: goesOn }, around.period);
  const subject = measure && subjectOf(clause, reading, around);
  return measure && subject ? { ...subject, measure } : null;
}

/** «Avviket er 5,2 mill.», «Dette er …»: of the same part of the year as the sentence before. */
const GOES_ON = /^(?:avviket|dette|det) (?:er|utgjør|tilsvarer|utgjer|svarar|svarer)(?!\p{L})/iu;

type Subject = Pick<Spoken, "refs" | "sureness">;

/**
 * Named beside the figure, else what the figure before is of, else what the sentence before is of, else the section's
 * own.
 */
function subjectOf(clause: Clause, reading: Reading, around: Around): Subject | null {
  const { scope, spoken, before, areas, isOpening } = around;
  if (clause.before.some(({ cue }) => cue === "areas")) return { refs: areas, sureness: "weak" };
  const named = clause.named.at(-1);
  if (named)
    return {
      refs: named.refs,
      sureness: isJoined(reading, named) ? "agree" : clause.named.length > 1 ? "weak" : "sure",
    };
  if (clause.namedAfter) return { refs: clause.namedAfter.refs, sureness: "sure" };
  if (spoken) return { refs: spoken.refs, sureness: clause.goesOn ? spoken.sureness : "weak" };
  if (reading.mentions.some(({ to }) => to <= clause.number.from)) return null;
  if (clause.before.some(({ cue }) => cue === "whole")) return ownRows(scope, "weak");
  if (before) return { refs: before.refs, sureness: "weak" };
  return ownRows(scope, isOpening || isSame(reading.namedBefore, scope) ? "weak" : "agree");
}

const ownRows = ({ nearest }: Scope, sureness: Sureness): Subject | null =>
  nearest.length > 0 ? { refs: nearest, sureness } : null;

const isSame = (mentions: readonly Mention[], { nearest }: Scope): boolean =>
  mentions.length > 0 && mentions.every(({ refs }) => refs.some(({ row }) => nearest.some((own) => own.row === row)));

/** «Skoler og barnevern», «mellom skoler og barnevern»: the figure may be of both. */
function isJoined({ text, mentions }: Reading, mention: Mention): boolean {
  const near = mentions
    .filter((each) => each !== mention)
    .map((each) => (each.to <= mention.from ? text.slice(each.to, mention.from) : text.slice(mention.to, each.from)));
  return (
    near.some((gap) => /^\s*(?:,|og|samt|and|&|\/)\s*$/u.test(gap)) ||
    /^\s*(?:og|samt|and|&)\s+\p{L}/iu.test(text.slice(mention.to))
  );
}

const KINDS: Readonly<Record<SaidMeasure["kind"], ClaimKind>> = {
  deviation: "avvik",
  against: "mot-budsjett",
  change: "endring",
  budget: "belop",
  actual: "belop",
  spent: "prosent",
};

function findingOf(
  reading: Reading,
  { number, isKnown }: Clause,
  { refs, sureness, measure }: Spoken,
  year: number,
): Finding | null {
  const candidates = refs.flatMap((ref) => candidatesOf(ref, number, measure, year));
  const isDefined =
    measure.kind === "deviation" || measure.kind === "against" || !refs.some(({ row }) => UNDEFINED.test(row.label));
  return judge({ kind: KINDS[measure.kind], reading, number, from: number.from, to: number.to }, candidates, {
    direction:
      measure.kind === "deviation"
        ? measure.direction
        : measure.kind === "against" || measure.kind === "change"
          ? 1
          : 0,
    opposite: oppositeOf(measure),
    sureness: !isKnown || !isDefined ? "agree" : isPrognosis(measure) && sureness === "sure" ? "weak" : sureness,
  });
}

function oppositeOf(measure: SaidMeasure): string | null {
  switch (measure.kind) {
    case "deviation":
      return measure.direction === 1 ? "merforbruk" : "mindreforbruk";
    case "against":
      return OPPOSITE_OF[measure.word] ?? null;
    case "change":
      return measure.isUp ? "reduksjon" : "økning";
    case "budget":
    case "actual":
    case "spent":
      return null;
  }
}

/** «Prognosen er 14 mill.» may be of the deviation too. */
const isPrognosis = ({ kind, horizon }: SaidMeasure): boolean => kind === "actual" && horizon === "yearEnd";

function candidatesOf(ref: RowRef, number: PrintedNumber, measure: SaidMeasure, year: number): readonly Candidate[] {
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
