import { wordPattern } from "../../document/wordPattern";
import { coveredBy, type Covered, type KeyFigureIndex } from "../binding/keyFigureIndex";
import { usualColumn, yearBefore } from "../binding/valueColumn";
import type { Finding } from "../finding";
import type { Fact } from "../facts/factTable";
import { meet } from "../reading/interval";
import type { PrintedNumber } from "../reading/printedNumber";
import { wordsIn } from "../reading/words";
import { finding, judge, type Candidate } from "./judge";
import { GOAL, NOT_THIS_YEAR, PART } from "./phrases";
import type { Reading } from "./reading";
import { says } from "./subject";

/** So much of a label must stand in the sentence for a figure to be taken for the row's, when it is the same … */
const TO_AGREE = 0.4;
/** … and when it is not. */
const TO_DISAGREE = 0.8;
const WORDS_TO_DISAGREE = 3;

/**
 * «Andel barn i kulturskolen er 11,9 %, som er høyere enn landsgjennomsnittet»: a key figure, and what it is held
 * against in words.
 */
export function keyFigures(reading: Reading, index: KeyFigureIndex, year: number | null): readonly Finding[] {
  if (index.figures.length === 0 || reading.numbers.length === 0) return [];
  const covered = coveredBy(reading.words, index, TO_AGREE);
  if (covered.length === 0) return [];
  return reading.numbers.flatMap((number, n) =>
    figure(
      reading,
      { number, isOnly: n === 0 && reading.numbers.filter(({ unit }) => unit === number.unit).length === 1 },
      covered,
      year,
    ),
  );
}

function figure(
  reading: Reading,
  { number, isOnly }: { readonly number: PrintedNumber; readonly isOnly: boolean },
  covered: readonly Covered[],
  year: number | null,
): readonly Finding[] {
  const before = reading.text.slice(0, number.from);
  const near =
    reading.text.slice(Math.max(0, number.from - 80), number.to) +
    (/^[^,;.(]{0,40}/.exec(reading.text.slice(number.to))?.[0] ?? "");
  if (says(near, GOAL) || says(near, NOT_THIS_YEAR) || otherYear(near, year)) return [];
  const rows = covered.flatMap(({ ref, share, words }) => {
    const column = usualColumn(ref.table, year);
    const fact = column >= 0 ? ref.row.facts[column] : null;
    return fact && isOfKind(number, fact) ? [{ ref, share, words, column, fact }] : [];
  });
  const agreeing = rows.find(({ fact }) => meet(fact.interval, number.interval));
  const candidate = ({ ref, column, fact }: (typeof rows)[number]): Candidate => ({
    ref,
    column: ref.table.columns[column]?.header ?? "",
    columnId: ref.table.columns[column]?.id ?? null,
    intervals: [fact.interval],
    direction: 0,
  });
  const claim = {
    kind: number.unit === "percent" ? ("prosent" as const) : ("belop" as const),
    reading,
    number,
    from: number.from,
    to: number.to,
  };
  if (agreeing)
    return [
      judge(claim, [candidate(agreeing)], { direction: 0, opposite: null, sureness: "agree" }),
      ...compared(reading, number, agreeing),
    ].filter((each) => each !== null);
  const [first, second] = rows;
  const isClear =
    first &&
    isOnly &&
    first.share >= TO_DISAGREE &&
    first.words >= WORDS_TO_DISAGREE &&
    (!second || second.share < 0.75 * first.share) &&
    !says(before, PART);
  const told = isClear ? judge(claim, [candidate(first)], { direction: 0, opposite: null, sureness: "weak" }) : null;
  return told ? [told] : [];
}

/** Percentages to percentages; what is only a number may be kroner too. */
function isOfKind({ unit, scale }: PrintedNumber, { kind }: Fact): boolean {
  if (unit === "percent") return kind !== "kr";
  return unit === "kr" ? kind !== "percent" && scale === 1 : unit === "count" && kind === "count";
}

const otherYear = (text: string, year: number | null): boolean =>
  year !== null && [...text.matchAll(YEARS)].some(([found]) => Number(found) !== year);
const YEARS = wordPattern("(?:19|20)\\d\\d");

const HELD_AGAINST = wordPattern(
  "(høyere|høgare|over|mer|meir|større|lavere|lågare|under|mindre|higher|lower|above|below) (?:enn |than )?(?:både )?((?:snittet|gjennomsnittet|landsgjennomsnittet|landssnittet|landet|gjennomsnittet for landet|snittet for landet|kostragruppen|kostragruppa|kostra-gruppen|the national average)(?: (?:for|i|av) (?:landet|kostragruppen|kostragruppa|kostra-gruppen|kostragruppe \\d+))?)",
);
const MOVED = wordPattern(
  "(?:en |ein |a )?(økning|oppgang|auke|vekst|increase|nedgang|reduksjon|decrease)(?: på [\\d,]+ ?\\p{L}*)? (?:fra|frå|sammenlignet med|samanlikna med|from)? ?(?:året før|i fjor|fjoråret|forrige år|last year|the year before)",
);
const UP = new Set([
  "høyere",
  "høgare",
  "over",
  "mer",
  "meir",
  "større",
  "higher",
  "above",
  "økning",
  "oppgang",
  "auke",
  "vekst",
  "increase",
]);
const OPPOSITE: Readonly<Record<string, string>> = {
  høyere: "lavere",
  høgare: "lågare",
  over: "under",
  mer: "mindre",
  meir: "mindre",
  større: "mindre",
  lavere: "høyere",
  lågare: "høgare",
  under: "over",
  mindre: "mer",
  higher: "lower",
  lower: "higher",
  above: "below",
  below: "above",
  økning: "nedgang",
  oppgang: "nedgang",
  auke: "nedgang",
  vekst: "nedgang",
  nedgang: "økning",
  reduksjon: "økning",
  increase: "decrease",
  decrease: "increase",
};

/** What the words after a figure of a row say of it beside the country, its group and the year before. */
function compared(
  reading: Reading,
  number: PrintedNumber,
  row: { readonly ref: Covered["ref"]; readonly column: number; readonly fact: Fact },
): readonly Finding[] {
  const after = reading.text.slice(number.to);
  const next = reading.numbers.find(({ from }) => from >= number.to)?.from ?? reading.text.length;
  const within = after.slice(0, next - number.to);
  const against = [...within.matchAll(HELD_AGAINST)].flatMap((found) => {
    const column = columnOf(
      row.ref.table.columns.map(({ header }) => header),
      found[2] ?? "",
    );
    return column < 0 ? [] : [{ found, column }];
  });
  const before = yearBefore(row.ref.table, row.column);
  const moved = before < 0 ? [] : [...within.matchAll(MOVED)].map((found) => ({ found, column: before }));
  return [...against, ...moved].flatMap(({ found, column }) => beside(reading, number.to, found, row, column) ?? []);
}

const columnOf = (headers: readonly string[], words: string): number =>
  headers.findIndex((header) =>
    /gruppe|gruppa/iu.test(words)
      ? /gruppe/iu.test(header)
      : /landet|landsgjennomsnitt|country|nasjonal/iu.test(header),
  );

function beside(
  reading: Reading,
  offset: number,
  found: RegExpMatchArray,
  { ref, fact }: { readonly ref: Covered["ref"]; readonly fact: Fact },
  column: number,
): Finding | null {
  const other = ref.row.facts[column];
  if (!other) return null;
  const word = (found[1] ?? "").toLowerCase();
  const at = (found.index ?? 0) + offset + found[0].toLowerCase().indexOf(word);
  const isMore = fact.interval.low.greaterThanOrEqualTo(other.interval.high ?? other.interval.low);
  const isLess = other.interval.low.greaterThanOrEqualTo(fact.interval.high ?? fact.interval.low);
  if (isMore === isLess || wordsIn(word).length === 0) return null;
  const candidate: Candidate = {
    ref,
    column: ref.table.columns[column]?.header ?? "",
    columnId: ref.table.columns[column]?.id ?? null,
    intervals: [other.interval],
    direction: 0,
  };
  const claim = { kind: "sammenligning" as const, reading, number: null, from: at, to: at + word.length };
  return UP.has(word) === isMore
    ? finding(claim, candidate, "ok", null)
    : finding(claim, candidate, "feil", OPPOSITE[word] ?? null);
}
