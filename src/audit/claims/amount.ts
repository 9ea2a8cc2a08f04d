import { wordPattern } from "../../document/wordPattern";
import type { RowRef } from "../binding/nameIndex";
import type { Scope } from "../binding/scope";
import { costSign, factIn, isResult, signOf, signedOf, times } from "../binding/values";
import { namedColumn, usualColumn } from "../binding/valueColumn";
import type { Fact, FactColumn } from "../facts/factTable";
import type { Finding } from "../finding";
import type { PrintedNumber } from "../reading/printedNumber";
import { wordsIn } from "../reading/words";
import { judge, type Candidate } from "./judge";
import { CAUSE, GOAL, NOT_THIS_YEAR, PART, SUBJECT_TO_NUMBER, WHOLE_AFTER } from "./phrases";
import type { Reading } from "./reading";
import { fits, says, subjectBefore } from "./subject";

/** Words of another figure than the row's own: what it deviates by, or moved by. */
const OF_ANOTHER = wordPattern(
  "forbruk\\p{L}*|merforbruk\\p{L}*|meirforbruk\\p{L}*|mindreforbruk\\p{L}*|avvik\\p{L}*|merinntekt\\p{L}*|meirinntekt\\p{L}*|mindreinntekt\\p{L}*|overskridelse\\p{L}*|besparelse\\p{L}*|innsparing\\p{L}*|økt\\p{L}*|økning\\p{L}*|redu\\p{L}*|endring\\p{L}*|nedgang\\p{L}*|vekst\\p{L}*|fond\\p{L}*|tilskudd\\p{L}*|avsatt|avsetning\\p{L}*|prosjekt\\p{L}*|overspending|underspending|deviation",
);
const BUDGET = wordPattern("budsjett\\p{L}*|budget\\p{L}*|ramme\\p{L}*");
const ORIGINAL = wordPattern("opprinnelig\\p{L}*|opphavleg\\p{L}*|vedtatt|original");
const COMPARED_AFTER =
  /^\)?\s*(?:kroner |kr )?(?:høyere|høgare|lavere|lågare|mer|meir|mindre|over|under|bedre|betre|dårligere|svakere|større|i (?:mer|mindre|meir)|higher|lower|more|less|above|below|better)(?!\p{L})/iu;
const NEGATIVE = wordPattern("negativt|negativ|underskudd på|minus|negative|deficit");

/**
 * «Netto driftsresultat ble 9,9 mill.»: an amount that is a row's own, of the accounts unless the sentence says the
 * budget or another year.
 */
export function amounts(reading: Reading, scope: Scope, year: number | null): readonly Finding[] {
  return reading.numbers.flatMap((number) =>
    number.unit === "kr" ? (amount(reading, number, scope, year) ?? []) : [],
  );
}

function amount(reading: Reading, number: PrintedNumber, scope: Scope, year: number | null): Finding | null {
  const { text } = reading;
  const subject = subjectBefore(reading, number.from, SUBJECT_TO_NUMBER, scope);
  const after = text.slice(number.to);
  if (subject.from === null || subject.sureness === "agree" || COMPARED_AFTER.test(after)) return null;
  const mention = reading.mentions.find(({ from }) => from === subject.from);
  const gap = text.slice(mention?.to ?? 0, number.from);
  const clause = `${text.slice(0, number.from)}${tailOf(after)}`;
  if (
    says(gap, OF_ANOTHER) ||
    says(text.slice(0, subject.from), CAUSE) ||
    says(clause, NOT_THIS_YEAR) ||
    says(clause, GOAL) ||
    /(?:korrigert|justert|budsjettert|øvrige?|andre|deler av|generelle|frie|ubundne|ledige|disponible)\s$/iu.test(
      text.slice(0, subject.from),
    )
  )
    return null;
  const years = [...clause.matchAll(YEARS)].map(([found]) => Number(found));
  const asked = years[0] ?? year;
  const isSure =
    subject.sureness === "sure" &&
    WHOLE_AFTER.test(after) &&
    !says(gap, PART) &&
    !gap.includes("(") &&
    // «Drift bidro med 5,9 mill., Stedsutvikling med 1,3»: what is said of the first is said of the second.
    !(MERELY.test(gap) && reading.numbers.some(({ to }) => to <= (mention?.from ?? 0))) &&
    fits(gap, SUBJECT_TO_NUMBER) &&
    !says(gap, BUDGET);
  const candidates = subject.refs.flatMap((ref) => candidateOf(ref, { gap, year: asked }) ?? []);
  const isDefined = !subject.refs.some(({ row }) => UNDEFINED.test(row.label));
  const negative = says(text.slice(Math.max(0, subject.from - 12), number.from), NEGATIVE);
  return judge({ kind: "belop", reading, number, from: number.from, to: number.to }, candidates, {
    direction: negative ? -1 : 0,
    opposite: "positivt",
    // «Nav 6,3 mill., Inkludering 2,2»: what is only named beside a figure may be of what the text spoke of before.
    sureness: isSure && isDefined && years.length < 2 ? (MERELY.test(gap) ? "weak" : "sure") : "agree",
  });
}

/** Terms that every report defines for itself: what is in them, only it can say. */
export const UNDEFINED = /gjeld|(?<!avdrag på )lån|kapital|formue(?!sskatt)|pensjon|likvid|debt|loan/iu;

const MERELY = /^ ?(?:(?:med|på|kr|om lag|ca\.?) ?){0,4}$/iu;

/** What follows a figure, up to where another clause begins. */
const tailOf = (after: string): string => /^[^,;.(]{0,40}/u.exec(after)?.[0] ?? "";

const YEARS = wordPattern("(?:19|20)\\d\\d");

interface Asked {
  readonly gap: string;
  readonly year: number | null;
}

/** `direction`: of a result, 1 for a surplus. */
function candidateOf(ref: RowRef, { gap, year }: Asked): Candidate | null {
  const found = columnOf(ref, gap, year);
  if (!found || found.fact.kind !== "kr") return null;
  const direction =
    isResult(ref.row.label) && ref.table.incomeIsNegative !== null
      ? -signOf(times(signedOf(found.fact), costSign(ref)))
      : 0;
  return {
    ref,
    column: found.column.header,
    columnId: found.column.id,
    intervals: [found.fact.interval],
    direction: direction as 1 | -1 | 0,
  };
}

function columnOf(
  ref: RowRef,
  gap: string,
  year: number | null,
): { readonly fact: Fact; readonly column: FactColumn } | null {
  if (says(gap, BUDGET)) return factIn(ref, says(gap, ORIGINAL) ? ["original"] : ["revised", "budget"], year);
  const actual = factIn(ref, ["actual"], year);
  if (actual) return actual;
  const named = namedColumn(ref.table, wordsIn(gap));
  const position = named >= 0 ? named : usualColumn(ref.table, year);
  const fact = ref.row.facts[position];
  return fact && position >= 0 ? { fact, column: ref.table.columns[position] as FactColumn } : null;
}
