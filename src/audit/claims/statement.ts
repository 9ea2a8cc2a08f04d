import type { Mention, RowRef } from "../binding/nameIndex";
import type { Scope } from "../binding/scope";
import type { Finding } from "../finding";
import type { Period } from "../period";
import { OPPOSITE_OF } from "./againstBudget";
import { UNDEFINED } from "./amount";
import type { ClaimKind, Sureness } from "./claim";
import { clausesOf, type Clause } from "./clause";
import { judge } from "./judge";
import { measureOf, type SaidMeasure } from "./saidMeasure";
import { statementCandidates } from "./statementCandidates";
import type { Reading } from "./reading";
import { isMerelyNamed } from "./saidAmount";

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
  clause: Clause,
  { refs, sureness, measure }: Spoken,
  year: number,
): Finding | null {
  const { number, isKnown } = clause;
  const candidates = refs.flatMap((ref) => statementCandidates(ref, number, measure, year));
  const mayBeAnother = isPrognosis(measure) || (measure.kind === "actual" && isMerelyNamed(clause));
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
    sureness: !isKnown || !isDefined ? "agree" : mayBeAnother && sureness === "sure" ? "weak" : sureness,
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
