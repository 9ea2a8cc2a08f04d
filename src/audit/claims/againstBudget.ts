import { wordPattern } from "../../document/wordPattern";
import type { RowRef } from "../binding/nameIndex";
import type { Scope } from "../binding/scope";
import type { Finding } from "../finding";
import type { PrintedNumber } from "../reading/printedNumber";
import { budgetCandidates } from "./budgetCandidates";
import { judge } from "./judge";
import { GOAL, NOT_THIS_YEAR, PART, SUBJECT_TO_NUMBER, WHOLE_AFTER } from "./phrases";
import type { Reading } from "./reading";
import { says, subjectAcross } from "./subject";

/** «… høyere enn budsjettert»: the word, and which budget. */
const COMPARED = wordPattern(
  "(høyere|høgare|større|mer|meir|over|lavere|lågare|mindre|under|bedre|betre|dårligere|dårlegare|svakere|svakare|higher|lower|more|less|above|below|better)(?: enn| than)?(?: det| the)?(?: som)?(?: i| var| er)?(?: (opprinnelig|opphavleg|vedtatt|revidert|regulert|justert|original|revised))? ?(?:budsjetterte?|budsjett(?:et|a)?|årsbudsjett(?:et)?|budgeted|budget)",
);
/** The word for the other way. */
export const OPPOSITE_OF: Readonly<Record<string, string>> = {
  høyere: "lavere",
  høgare: "lågare",
  større: "mindre",
  mer: "mindre",
  meir: "mindre",
  over: "under",
  lavere: "høyere",
  lågare: "høgare",
  mindre: "mer",
  under: "over",
  bedre: "dårligere",
  betre: "dårlegare",
  dårligere: "bedre",
  dårlegare: "betre",
  svakere: "bedre",
  svakare: "betre",
  higher: "lower",
  lower: "higher",
  more: "less",
  less: "more",
  above: "below",
  below: "above",
  better: "worse",
};
/** «Driftsinntektene ble 7,3 mill. høyere enn budsjettert», in kroner or percent. */
export function againstBudget(reading: Reading, scope: Scope, year: number | null): readonly Finding[] {
  return [...reading.text.matchAll(COMPARED)].flatMap((found) => {
    const number = reading.numbers.filter(({ to }) => to <= found.index).at(-1);
    if (
      !number ||
      number.unit === "count" ||
      !/^\)?\s*(?:\([^)]{0,20}\)\s*)?$/u.test(reading.text.slice(number.to, found.index))
    )
      return [];
    const pairs = respectively(reading, number);
    if (pairs.length === 0) return compared(reading, number, found, scope, year) ?? [];
    return pairs.flatMap(({ each, refs }) => {
      const word = (found[1] ?? "").toLowerCase();
      const candidates = refs.flatMap((ref) =>
        budgetCandidates(ref, each, { word, isOriginal: false, horizon: null }, year),
      );
      return (
        judge({ kind: "mot-budsjett", reading, number: each, from: each.from, to: each.to }, candidates, {
          direction: 1,
          opposite: OPPOSITE_OF[word] ?? null,
          sureness: says(reading.text, NOT_THIS_YEAR) ? "agree" : "weak",
        }) ?? []
      );
    });
  });
}

const RESPECTIVELY = wordPattern("henholdsvis|høvesvis|respektive|respectively", "iu");

/**
 * «Mestring og Oppvekst bruker henholdsvis 10,1 og 7,9 mill. mer enn budsjettert»: a figure for each name before
 * them.
 */
function respectively(
  { text, numbers, mentions }: Reading,
  last: PrintedNumber,
): readonly { readonly each: PrintedNumber; readonly refs: readonly RowRef[] }[] {
  const at = text.slice(0, last.from).search(RESPECTIVELY);
  if (at < 0) return [];
  const figures = numbers.filter(({ from, to }) => from > at && to <= last.to);
  const names = mentions.filter(({ to }) => to <= at).slice(-figures.length);
  const isJoined = /^[\s,]*(?:og|and)[\s]*$/u.test(text.slice(names.at(-2)?.to ?? 0, names.at(-1)?.from ?? 0));
  return figures.length >= 2 && names.length === figures.length && isJoined
    ? figures.map((each, f) => ({ each, refs: names[f]?.refs ?? [] }))
    : [];
}

function compared(
  reading: Reading,
  number: PrintedNumber,
  found: RegExpMatchArray,
  scope: Scope,
  year: number | null,
): Finding | null {
  const subject = subjectAcross(reading, number.from, SUBJECT_TO_NUMBER, scope);
  const end = (found.index as number) + found[0].length;
  const before = reading.text.slice(subject.from ?? 0, number.from);
  const whole = reading.text.slice(0, number.from);
  if (
    says(whole, NOT_THIS_YEAR) ||
    says(before, GOAL) ||
    [...`${whole}${tailOf(reading.text.slice(end))}`.matchAll(YEARS)].some(([each]) => Number(each) !== year)
  )
    return null;
  const sureness = says(before, PART) || !WHOLE_AFTER.test(reading.text.slice(end)) ? "agree" : subject.sureness;
  const word = (found[1] ?? "").toLowerCase();
  const isOriginal = /oppr|opphav|vedtatt|original/iu.test(found[2] ?? "");
  const candidates = subject.refs.flatMap((ref) =>
    budgetCandidates(ref, number, { word, isOriginal, horizon: null }, year),
  );
  return judge({ kind: "mot-budsjett", reading, number, from: number.from, to: number.to }, candidates, {
    direction: 1,
    opposite: OPPOSITE_OF[word] ?? null,
    sureness,
  });
}

/** What follows the words, up to where another clause begins. */
const tailOf = (after: string): string => /^[^,;.(]{0,40}/u.exec(after)?.[0] ?? "";

const YEARS = wordPattern("(?:19|20)\\d\\d");
