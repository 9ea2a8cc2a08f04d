import { wordPattern } from "../../document/wordPattern";
import type { RowRef } from "../binding/nameIndex";
import type { Scope } from "../binding/scope";
import { costSign, factIn, minus, naturalSign, percentOf, signOf, signedOf, sizeOf, times } from "../binding/values";
import type { Finding } from "../finding";
import type { PrintedNumber } from "../reading/printedNumber";
import { judge, type Candidate } from "./judge";
import { GOAL, PART, SUBJECT_TO_NUMBER, WHOLE_AFTER } from "./phrases";
import type { Reading } from "./reading";
import { fits, says, subjectAcross } from "./subject";

const UP =
  "gått opp|gikk opp|gjekk opp|økte|økt|auka|auke|auken|steg|steget|stige[rt]?|vokste|vokst|økning|økningen|vekst|veksten|oppgang|increased|increase|rose|grew";
const DOWN =
  "gått ned|gikk ned|gjekk ned|redusert|reduserte|reduksjon|reduksjonen|sank|sunket|falt|fall|nedgang|nedgangen|minket|minka|decreased|decrease|fell|reduction";
const MOVED = wordPattern(`(?:(${UP})|(${DOWN}))`);
const WORD_TO_NUMBER =
  /^ ?(?:seg )?(?:med|på|by|of)(?: (?:om lag|omlag|ca\.?|rundt|hele|heile|drøyt|drøye|nær|nærmere|vel|over|kr\.?|nok|mnok|about|approximately|nearly)){0,2} ?$/iu;
/** What the year is held against: last year, as words or as its number. */
const LAST_YEAR = wordPattern(
  "i fjor|fjoråret|året før|året i forveien|forrige år|førre år|førre året|siste år|siste året|last year|the year before|the previous year",
);

/** «Lønnsutgiftene økte med 15,5 mill. fra 2024, tilsvarende 4,9 %». */
export function changes(reading: Reading, scope: Scope, year: number | null): readonly Finding[] {
  if (year === null) return [];
  return [...reading.text.matchAll(MOVED)].flatMap((found) => {
    const end = found.index + found[0].length;
    const number = reading.numbers.find(({ from }) => from >= end);
    if (
      !number ||
      (number.unit !== "kr" && number.unit !== "percent") ||
      !WORD_TO_NUMBER.test(reading.text.slice(end, number.from))
    )
      return [];
    const also = percentAfter(reading, number);
    return [number, ...(also ? [also] : [])].flatMap(
      (each) =>
        changed(reading, { number: each, first: number, at: found.index, isUp: found[1] !== undefined, year }, scope) ??
        [],
    );
  });
}

/** «…, tilsvarende 4,9 %», «(4,9 %)» or «eller 4,9 %» after the amount. */
function percentAfter({ text, numbers }: Reading, number: PrintedNumber): PrintedNumber | null {
  const next = numbers.find(({ from }) => from >= number.to);
  const isSame =
    next && number.unit === "kr" && next.unit === "percent" && fits(text.slice(number.to, next.from), TO_PERCENT);
  return isSame ? next : null;
}

const TO_PERCENT =
  /^\.? ?(?:(?:fra|frå|from) (?:i fjor|\d{4}|året før|last year) ?(?:(?:til|to) \d{4} ?)?)?,? ?\(? ?(?:eller|tilsvarende|noe som tilsvarer|som tilsvarer|som utgjør|dvs\.?|det vil si|or|corresponding to)? ?[-\u2212+]? ?$/iu;

interface Moved {
  readonly number: PrintedNumber;
  /** The figure right after the word. */
  readonly first: PrintedNumber;
  readonly at: number;
  readonly isUp: boolean;
  readonly year: number;
}

function changed(reading: Reading, { number, first, at, isUp, year }: Moved, scope: Scope): Finding | null {
  const subject = subjectAcross(reading, at, SUBJECT_TO_NUMBER, scope);
  const before = reading.text.slice(subject.from ?? 0, first.from);
  const after = reading.text.slice(first.to);
  const years = [...reading.text.slice(subject.from ?? 0).matchAll(YEARS)].map(([found]) => Number(found));
  if (says(before, PART) && !says(reading.text.slice(at, first.from), MOVED)) return null;
  if (says(before, GOAL) || years.some((each) => each !== year && each !== year - 1)) return null;
  const isFromLastYear = says(reading.text, LAST_YEAR) || years.includes(year - 1);
  const isWhole =
    WHOLE_AFTER.test(after) ||
    /^\s*(?:fra|frå|siden|sidan|sammenlignet|samanlikna|from|since|compared)(?!\p{L})/iu.test(after);
  const candidates = subject.refs.flatMap((ref) => changeCandidate(ref, number, isUp, year) ?? []);
  return judge({ kind: "endring", reading, number, from: number.from, to: number.to }, candidates, {
    direction: 1,
    opposite: isUp ? "reduksjon" : "økning",
    sureness: isFromLastYear && isWhole ? subject.sureness : "agree",
  });
}

const YEARS = wordPattern("(?:19|20)\\d\\d");

/** What the row has moved by since last year. `direction` 1: it moved the way the word says. */
export function changeCandidate(ref: RowRef, number: PrintedNumber, isUp: boolean, year: number): Candidate | null {
  const now = factIn(ref, ["actual"], year);
  const before = factIn(ref, ["actual"], year - 1);
  if (
    !now ||
    !before ||
    now.position === before.position ||
    now.column.year === before.column.year ||
    now.fact.kind !== "kr" ||
    before.fact.kind !== "kr"
  )
    return null;
  const more = times(minus(signedOf(now.fact), signedOf(before.fact)), costSign(ref));
  const worked = number.unit === "percent" ? percentOf(more, signedOf(before.fact)) : more;
  if (!worked) return null;
  const way = signOf(times(more, naturalSign(ref))) * (isUp ? 1 : -1);
  return {
    ref,
    column: `${now.column.header} – ${before.column.header}`,
    columnId: now.column.id,
    intervals: [sizeOf(worked)],
    direction: way as 1 | -1 | 0,
  };
}
