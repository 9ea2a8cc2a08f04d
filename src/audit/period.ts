import { wordPattern } from "../document/wordPattern";
import { MONTHS } from "../texts/months";
import type { FactTable } from "./facts/factTable";

/** What a report is for: a year, up to a month of it; 12 for all of it. */
export interface Period {
  readonly year: number;
  readonly month: number;
}

const PER_MONTH = new RegExp(
  `(?:per|pr\\.?|etter|ved utgangen av) (?:\\d{1,2}\\. ?)?(${MONTHS.join("|")})(?!\\p{L})`,
  "iu",
);
const TERTIAL = /([123])\. ?tertial|(første|fyrste|andre|tredje) tertial|tertial(?:rapport)? ([123])(?!\d)/iu;
const WHOLE_YEAR = wordPattern(
  "årsrapport\\p{L}*|årsmelding\\p{L}*|årsberetning\\p{L}*|årsregnskap\\p{L}*|årsrekneskap\\p{L}*",
);
const PART_OF_YEAR = wordPattern(
  "tertial\\p{L}*|månedsrapport\\p{L}*|månadsrapport\\p{L}*|kvartal\\p{L}*|halvår\\p{L}*",
);

/** The last month that a text says its accounts are up to; 12 for the whole year, null where it does not say. */
export function monthIn(text: string): number | null {
  const month = PER_MONTH.exec(text)?.[1];
  if (month !== undefined) return MONTHS.findIndex((name) => name === month.toLowerCase()) + 1;
  const [, digit, word, last] = TERTIAL.exec(text) ?? [];
  if (digit !== undefined || last !== undefined) return 4 * Number(digit ?? last);
  if (word !== undefined) return /rst/iu.test(word) ? 4 : /andre/iu.test(word) ? 8 : 12;
  PART_OF_YEAR.lastIndex = 0;
  WHOLE_YEAR.lastIndex = 0;
  return !PART_OF_YEAR.test(text) && WHOLE_YEAR.test(text) ? 12 : null;
}

/** The month that our tables are up to. */
export const monthOf = (facts: readonly FactTable[]): number =>
  facts.flatMap(({ title }) => (/ per \d/.test(title) ? (monthIn(title) ?? []) : []))[0] ?? 12;

/** What a text calls the part of the year that a report is for: «per 31. august», «i 2. tertial». None for a year. */
export function partOfYear({ year, month }: Period): RegExp | null {
  if (month === 12) return null;
  const name = MONTHS[month - 1] as string;
  const number = String(month).padStart(2, "0");
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const dates = `(?:(?:utgangen av )?(?:${day}\\. ?)?${name}|${day}\\.0?${Number(number)}\\.?)(?: ?${year})?`;
  const tertial = month % 4 === 0 ? `|${month / 4}\\. ?tertial(?: ${year})?` : "";
  return new RegExp(
    `(?<!\\p{L})(?:per|pr\\.?|etter|ved|til og med|t\\.o\\.m\\.?|i|for) (?:${dates}${tertial})(?![\\p{L}\\d])`,
    "giu",
  );
}
