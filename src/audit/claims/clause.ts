import type { Mention } from "../binding/nameIndex";
import type { PrintedNumber } from "../reading/printedNumber";
import { cuesIn, type Cue, type FoundCue } from "./knownWords";
import { partOfYear, type Period } from "../period";
import type { Reading } from "./reading";

/** What stands around a figure: from the figure or the break before it, and on to the next. */
export interface Clause {
  readonly number: PrintedNumber;
  /** Its words before the figure and after it, in order. */
  readonly before: readonly FoundCue[];
  readonly after: readonly FoundCue[];
  /** Those before it that do not go with the figure before. */
  readonly own: readonly FoundCue[];
  /** Rows named before the figure and right after it. */
  readonly named: readonly Mention[];
  readonly namedAfter: Mention | null;
  /** Every word of it, and of what it goes on from, is one of figures or of names. */
  readonly isKnown: boolean;
  /** It goes on from the figure before: no break between that begins something new. */
  readonly goesOn: boolean;
  /** The text right before the figure, and right after. */
  readonly left: string;
  readonly right: string;
}

/** Begins something that stands for itself; after a colon only where something is named there. */
const NEW = /[;:]\s|,?\s(?:mens|medan|men)\s|,\s(?:og|noe som|noko som|slik at)\s/giu;
/** Ends what belongs to a figure: what a whole is caused by says nothing of how much it is. */
const END =
  /[,;:()]|\s(?:skyldes|skuldast|kommer av|kjem av|på grunn av|grunnet|som følge av|som følgje av|forklares|og|men|mens|medan|samt|som|der|hvor|når|noe som|noko som|slik at)\s/iu;

/** The clauses of the figures of a sentence of a report for the period. */
export function clausesOf({ text, numbers, mentions }: Reading, period: Period): readonly Clause[] {
  const masked = withoutNames(text, mentions);
  return numbers.map((number, n) => {
    const previous = numbers[n - 1]?.to ?? 0;
    const next = numbers[n + 1]?.from ?? text.length;
    const begin = lastBreak(masked.slice(0, number.from), previous, mentions);
    const from = Math.max(previous, begin);
    const rest = text.slice(number.to, next);
    const open = masked.slice(number.to, next).replace(/^\s*\)/, (closed) => " ".repeat(closed.length));
    const end = END.exec(open)?.index ?? rest.length;
    const after = mentions.find((mention) => mention.from >= number.to && mention.to <= number.to + end);
    const [left, right] = [text.slice(from, number.from), rest.slice(0, end)];
    const before = cuesWithYear(left, period);
    const goesOn = n > 0 && begin <= previous;
    return {
      number,
      before,
      own: goesOn ? before.filter((cue) => cue.from >= endOfBefore(left)) : before,
      after: cuesWithYear(right, period),
      named: mentions.filter((mention) => mention.from >= from && mention.to <= number.from),
      namedAfter: after && OF.test(text.slice(number.to, after.from)) ? after : null,
      isKnown:
        isKnown(text, { from: begin, to: number.from }, numbers, mentions, period) &&
        isKnown(text, { from: number.to, to: number.to + end }, numbers, mentions, period),
      goesOn,
      left,
      right,
    };
  });
}

/** Where what belongs to the figure before ends: 0 where nothing parts the two. */
const endOfBefore = (left: string): number => END.exec(left)?.index ?? 0;

const OF = /^\s*(?:i|for|hos|på|ved|innen|innenfor|til)\s+$/iu;

/** The text with names as one word each: what stands in «skatt på inntekt og formue» parts no clauses. */
const withoutNames = (text: string, mentions: readonly Mention[]): string =>
  mentions.reduce((rest, { from, to }) => rest.slice(0, from) + "x".repeat(to - from) + rest.slice(to), text);

/** Where the last break before the figure is; 0 where the sentence has none. */
function lastBreak(before: string, previous: number, mentions: readonly Mention[]): number {
  let at = 0;
  for (const found of before.matchAll(NEW)) {
    const end = found.index + found[0].length;
    const isBreak = !found[0].startsWith(":") || mentions.some(({ from, to }) => from >= end && to <= before.length);
    if (isBreak && (found.index >= previous || at === 0)) at = end;
  }
  return at;
}

const YEAR =
  /(?<![\p{L}\d.])(?:i |fra |frå |for |til |siden |sidan |per |pr\. ?|ved )?(?:31\.12\.)?((?:19|20)\d\d)(?![\p{L}\d])/giu;

const HAS_YEAR = /(?:19|20)\d\d/;

/**
 * The words of figures, and the years: the one before is last year, and the report's own says nothing; nor of a part of
 * the year other than that it is the part.
 */
function cuesWithYear(text: string, period: Period): readonly FoundCue[] {
  const { year } = period;
  const part = partOfYear(period);
  const parts = part
    ? [...text.matchAll(part)].map((found): FoundCue => ({
        cue: "toDate",
        from: found.index,
        to: found.index + found[0].length,
      }))
    : [];
  const ofYears = (HAS_YEAR.test(text) ? [...text.matchAll(YEAR)] : []).flatMap(
    ({ index, 0: whole, 1: digits }): readonly FoundCue[] => {
      const cue: Cue | null = Number(digits) === year ? "filler" : Number(digits) === year - 1 ? "lastYear" : null;
      return cue ? [{ cue, from: index, to: index + whole.length }] : [];
    },
  );
  const years = [
    ...parts,
    ...ofYears.filter(({ from, to }) => !parts.some((each) => each.from < to && from < each.to)),
  ];
  return [
    ...years,
    ...cuesIn(text).filter(({ from, to }) => !years.some((each) => each.from < to && from < each.to)),
  ].sort((a, b) => a.from - b.from);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether nothing in the stretch is anything but words of figures, names and figures. */
function isKnown(
  text: string,
  { from, to }: Stretch,
  numbers: readonly PrintedNumber[],
  mentions: readonly Mention[],
  period: Period,
): boolean {
  const letters = [...text.slice(from, to)];
  const pass = (stretch: Stretch): void => {
    for (let at = Math.max(0, stretch.from - from); at < stretch.to - from; at += 1) letters[at] = " ";
  };
  numbers.forEach(pass);
  mentions.forEach(pass);
  return !/[\p{L}\d]/u.test(
    cuesWithYear(letters.join(""), period).reduce(
      (rest, cue) => rest.slice(0, cue.from) + " ".repeat(cue.to - cue.from) + rest.slice(cue.to),
      letters.join(""),
    ),
  );
}
