import { wordPattern } from "../../document/wordPattern";
import type { Scope } from "../binding/scope";
import type { Finding } from "../finding";
import { phraseFinder } from "../reading/phraseFinder";
import type { PrintedNumber } from "../reading/printedNumber";
import type { Subject } from "./claim";
import { deviationCandidates } from "./budgetCandidates";
import { judge } from "./judge";
import { isOfKnownWords } from "./knownWords";
import { DIRECTIONS, GOAL, NOT_THIS_YEAR, PART, SUBJECT_TO_WORD, WHOLE_AFTER, WORD_TO_NUMBER } from "./phrases";
import type { Reading } from "./reading";
import { fits, says, subjectBefore } from "./subject";

const find = phraseFinder(DIRECTIONS.map((each) => ({ words: each.words, meaning: each })));

/** The first word of deviation in a text, where all of them say the same direction. */
export function directionIn(text: string): Pick<(typeof DIRECTIONS)[number], "direction" | "opposite"> | null {
  const [first, ...others] = find(text).map(({ meaning }) => meaning);
  return first && others.every(({ direction }) => direction === first.direction) ? first : null;
}

/** A word of deviation in a sentence, with the figure that belongs to it. */
interface Said {
  readonly from: number;
  readonly to: number;
  readonly word: (typeof DIRECTIONS)[number];
}

/**
 * «Barnevern hadde et merforbruk på 4,3 mill.», in kroner or percent, and the direction alone: «endte med et
 * mindreforbruk».
 */
export function deviations(reading: Reading, scope: Scope, year: number | null): readonly Finding[] {
  const said = find(reading.text).map(({ meaning, from, to }): Said => ({ from, to, word: meaning }));
  const [first] = said;
  const paired = first && said.length === 1 ? pairsOf(reading, first) : [];
  if (first && paired.length > 0) return paired.flatMap((pair) => claimOf(reading, first, pair, year) ?? []);
  return said.flatMap((each) => deviation(reading, each, scope, year));
}

/** A figure of a deviation, and what it is of. */
interface Bound {
  readonly number: PrintedNumber | null;
  readonly subject: Subject;
}

const RESPECTIVELY = wordPattern("henholdsvis|høvesvis|respektive|respectively", "iu");

/**
 * «Miljø og Omsorg hadde mindreforbruk på henholdsvis 3,1 og 0,8 mill.», and «merforbruk i Skoler (7,3 mill.) og Nav
 * (6,3 mill.)»: a figure for each name.
 */
function pairsOf({ text, numbers, mentions }: Reading, { from, to }: Said): readonly Bound[] {
  const amounts = numbers.filter((number) => number.from >= to && number.unit !== "count");
  const before = mentions.filter((mention) => mention.to <= from);
  if (says(text, RESPECTIVELY) && before.length >= 2 && before.length === amounts.length)
    return before.map(({ refs, from: at }, m) => ({
      number: amounts[m] as PrintedNumber,
      subject: { refs, sureness: "weak", from: at },
    }));
  const bracketed = mentions.flatMap((mention): readonly Bound[] => {
    const number = amounts.find(
      (each) => each.from > mention.to && /^\s*\(\s*(?:kr )?$/.test(text.slice(mention.to, each.from)),
    );
    const isAlone = number && /^\s*\)/.test(text.slice(number.to));
    return isAlone && mention.from >= to
      ? [{ number, subject: { refs: mention.refs, sureness: "weak", from: mention.from } }]
      : [];
  });
  return bracketed.length >= 2 ? bracketed : [];
}

function deviation(reading: Reading, said: Said, scope: Scope, year: number | null): readonly Finding[] {
  const number = numberOf(reading, said);
  const subject = subjectOf(reading, said, number, scope);
  const percent = number && percentAfter(reading, number);
  return [number, ...(percent ? [percent] : [])].flatMap(
    (each) => claimOf(reading, said, { number: each, subject }, year) ?? [],
  );
}

/** «… på 4,3 mill., tilsvarende 11,1 %», «(1,5 %)»: the same deviation of the budget. */
function percentAfter({ text, numbers }: Reading, number: PrintedNumber): PrintedNumber | null {
  const next = numbers.find(({ from }) => from >= number.to);
  const isSame =
    next &&
    number.unit === "kr" &&
    next.unit === "percent" &&
    fits(text.slice(number.to, next.from), TO_PERCENT) &&
    OF_BUDGET.test(text.slice(next.to));
  return isSame ? next : null;
}

const TO_PERCENT =
  /^\.? ?(?:i \d{4} ?)?,? ?\(? ?(?:eller|tilsvarende|tilsvarande|noe som (?:tilsvarer|utgjør)|noko som (?:svarar til|utgjer)|som (?:tilsvarer|utgjør|svarer til|svarar til|utgjer)|dvs\.?|det vil si|or|corresponding to)? ?[-\u2212+]? ?$/iu;
const OF_BUDGET =
  /^\)?\s*(?:$|[.,;)]|av (?:netto |revidert |regulert |total(?:t)? )*(?:budsjett(?:et|ramme|ramma|rammen)?|ramm[ae]n?)|of (?:the )?budget)/iu;

function claimOf(reading: Reading, said: Said, { number, subject }: Bound, year: number | null): Finding | null {
  const window =
    reading.text.slice(0, number ? Math.max(number.to, said.to) : said.to) +
    (/^[^,;.(]{0,40}/u.exec(reading.text.slice(Math.max(number?.to ?? 0, said.to)))?.[0] ?? "");
  if (says(window, NOT_THIS_YEAR) || says(window, GOAL) || otherYear(window, year)) return null;
  const before = reading.text.slice(Math.min(subject.from ?? 0, said.from), said.from);
  const after = reading.text.slice(Math.max(number?.to ?? 0, said.to, subject.to ?? 0));
  const isPart = says(before, PART) || (number?.unit === "kr" && !WHOLE_AFTER.test(after));
  const sureness = isPart || says(window, OF_SOMETHING_ELSE) ? "agree" : subject.sureness;
  const horizon = says(window, TO_DATE) ? "toDate" : null;
  const of = { ofIncome: said.word.ofIncome, isOriginal: ORIGINAL.test(reading.text), horizon } as const;
  const candidates = subject.refs.flatMap((ref) => deviationCandidates(ref, of, number, year));
  const [from, to] = number ? [Math.min(said.from, number.from), Math.max(said.to, number.to)] : [said.from, said.to];
  const claim = number
    ? { kind: "avvik" as const, reading, number, from: number.from, to: number.to }
    : { kind: "retning" as const, reading, number: null, from, to };
  return judge(claim, candidates, {
    direction: said.word.direction,
    opposite: said.word.opposite,
    sureness: number ? sureness : sureness === "sure" ? "sure" : "agree",
  });
}

const OF_SOMETHING_ELSE = wordPattern(
  "på lønn|lønnsutgift\\p{L}*|innleie|vikar\\p{L}*|strøm|energi|før|etter bruk|etter avsetning\\p{L}*|eksklusive|korrigert|justert|selvkost\\p{L}*|investering\\p{L}*|ikke|ikkje|not",
  "iu",
);

const otherYear = (text: string, year: number | null): boolean =>
  year !== null && [...text.matchAll(YEARS)].some(([found]) => Number(found) !== year);
const YEARS = wordPattern("(?:19|20)\\d\\d");

/** The figure after the word, or right before it. */
function numberOf({ text, numbers }: Reading, { from, to }: Said): PrintedNumber | null {
  const after = numbers.find((number) => number.from >= to && number.unit !== "count");
  if (after && fits(text.slice(to, after.from), WORD_TO_NUMBER)) return after;
  const before = numbers.filter((number) => number.to <= from && number.unit !== "count").at(-1);
  const isOwn = before && LINKED.test(text.slice(before.to, from)) && !isPartOf(text.slice(before.to, to));
  return isOwn ? before : namedBetween(text, to, after) ? (after as PrintedNumber) : null;
}

const LINKED = /^\)? ?(?:i |av |in )? ?$/u;

/** «5,2 mill. kroner av merforbruket» is a part of it. */
const isPartOf = (gap: string): boolean => /^\)? ?av /u.test(gap) && /(?:et|en|a|ene|ane)$/iu.test(gap);

/** «merforbruket på skoler er på 7,3 mill»: a few words, the last of them a link. */
const namedBetween = (text: string, from: number, number: PrintedNumber | undefined): boolean =>
  number !== undefined && isNamedBetween(text.slice(from, number.from));

const LONGEST_BETWEEN = 90;
const BEGINS = /^ (?:på|for|i|hos|ved|innen|innenfor|in) \p{L}/iu;
const LINKS =
  / (?:er|var|ble|blei|vart|utgjør|utgjorde|endte|ligger|lå|was|is) (?:(?:på|med|totalt|samlet|om lag|ca\.?|rundt|kr\.?) ){0,3}$/iu;

const isNamedBetween = (gap: string): boolean =>
  gap.length <= LONGEST_BETWEEN && BEGINS.test(gap) && LINKS.test(gap) && !/[,;:()\d]/.test(gap);

/** Named after the figure, between the word and it, or before the word. */
function subjectOf(reading: Reading, { from, to }: Said, number: PrintedNumber | null, scope: Scope): Subject {
  const { text, mentions } = reading;
  const within =
    number && number.from > to
      ? mentions.find((mention) => mention.from >= to && mention.to <= number.from)
      : undefined;
  if (within)
    return {
      refs: within.refs,
      sureness: /^\s*(?:på|for|i|hos|ved|innen|innenfor|in)\s+(?:\p{L}+ )?(?:\p{L}+ )?$/iu.test(
        text.slice(to, within.from),
      )
        ? "sure"
        : "agree",
      from: from,
    };
  const before = subjectBefore(reading, number && number.to <= from ? number.from : from, SUBJECT_TO_WORD, scope);
  const end = number ? Math.max(number.to, to) : to;
  const after = mentions.find(
    (mention) =>
      mention.from >= end &&
      /^\)?\s*(?:på|for|i|hos|ved|innen|innenfor|innanfor|in|for)\s+(?:den |det |de )?(?:\p{L}+ )?$/iu.test(
        text.slice(end, mention.from),
      ),
  );
  if (!after) return before;
  if (!mentions.some((mention) => mention.from === before.from))
    return {
      refs: after.refs,
      sureness:
        isOfKnownWords(text.slice(0, from)) &&
        /^[^\p{L}]*(?:$|[.,;:)]|og |men |mens |som )/iu.test(text.slice(after.to))
          ? "sure"
          : "agree",
      from,
      to: after.to,
    };
  return { ...before, refs: [...before.refs, ...after.refs], sureness: "agree" };
}

const ORIGINAL = /opprinn|opphavleg|original/iu;

const TO_DATE = wordPattern("hittil|så langt|periodisert\\p{L}*|(?:per|pr\\.?) \\d{1,2}\\. ?\\p{L}+");
