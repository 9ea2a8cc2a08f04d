import { MONTHS } from "../../texts/months";
import { textOf, type Cell } from "./cell";
import { UNTOLD, type PeriodeFormat } from "./periodeFormat";

/**
 * `periode`: "YYYYMM", "YYYY00" for the opening balance, "" for the year as a whole. Months 13 to 16 are the periods
 * that systems close the year with; the reading of a source has them as 13.
 */
export type PeriodeReading =
  | { readonly kind: "periode"; readonly periode: string }
  | { readonly kind: "annetAar"; readonly year: number }
  | { readonly kind: "blank" }
  | { readonly kind: "uleselig" };

const BLANK: PeriodeReading = { kind: "blank" };
const UNREADABLE: PeriodeReading = { kind: "uleselig" };
const ENGLISH = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** A pattern and the groups that hold year, month and day. Groups are numbered from 1; 0 means the pattern has none. */
type Shape = readonly [pattern: RegExp, year: number, month: number, day: number];
const SHAPES: readonly Shape[] = [
  // Most files have 202401: first, so that it is found first.
  [/^(\d{4})[-./ ]?(\d{2})$/, 1, 2, 0],
  [/^(\d{4})[-./ ](\d)$/, 1, 2, 0],
  [/^(\d{4})-?M(\d{1,2})$/i, 1, 2, 0],
  [/^M(\d{1,2})[-./ ](\d{4})$/i, 2, 1, 0],
  [/^(?:p|per|periode)?\.? ?(\d{1,2})[-./ ](\d{4})$/i, 2, 1, 0],
  [/^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/, 1, 2, 3],
  [/^(\d{4})[./](\d{1,2})[./](\d{1,2})$/, 1, 2, 3],
  [/^(\d{4})(\d{2})(\d{2})$/, 1, 2, 3],
  [/^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?: [\d:.]+)?$/, 3, 2, 1],
  [/^(?:p|per|periode)?\.? ?(\d{1,2})$/i, 0, 1, 0],
  [/^(\d{4})$/, 1, 0, 0],
];

const MONTH_FIRST = /^(\d{1,2})([/-])(\d{1,2})[/-](?=(?:\d{4}|\d{2})(?: |$))/;
const LOST_ZERO = /^(\d{4})\.1$/;

/** The text as the column's format means it, in a form that can be read in one way only. */
function unambiguous(text: string, { order, fraction }: PeriodeFormat): string {
  if (fraction === "oktober" && LOST_ZERO.test(text)) return text.replace(LOST_ZERO, "$110");
  return order === "maaned" ? text.replace(MONTH_FIRST, "$3$2$1$2") : text;
}

/**
 * The period of a cell: 202401, 2024-01, 2024M01, 01.2024, 1, jan, jan 2024, a date as text, an Excel date serial,
 * IB, or the year alone. `format`: what the column says of what can be read in two ways.
 */
export function readPeriode(cell: Cell, year: number, format: PeriodeFormat = UNTOLD): PeriodeReading {
  const text = unambiguous(textOf(cell).replace(/^(\d{1,2}|\d{6})\.0$/, "$1"), format);
  if (text === "") return BLANK;
  for (const [pattern, y, m, d] of SHAPES) {
    const found = pattern.exec(text);
    if (found)
      return checked(
        y === 0 ? year : Number(found[y]),
        m === 0 ? null : Number(found[m]),
        d === 0 ? 1 : Number(found[d]),
        year,
      );
  }
  return /^\d{5}(?:[.,]\d+)?$/.test(text) ? ofSerial(Number.parseInt(text, 10), year) : ofMonthName(text, year);
}

function checked(found: number, month: number | null, day: number, year: number): PeriodeReading {
  const full = found < 100 ? 2000 + found : found;
  if (full < 1980 || full > 2099 || (month !== null && month > 16) || day < 1 || day > 31) return UNREADABLE;
  if (full !== year) return { kind: "annetAar", year: full };
  return { kind: "periode", periode: month === null ? "" : `${full}${String(month).padStart(2, "0")}` };
}

/**
 * Excel's day 1 is 1 January 1900 and it has a 29 February that year: counted from 30 December 1899 all later days
 * fit.
 */
function ofSerial(serial: number, year: number): PeriodeReading {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return checked(date.getUTCFullYear(), date.getUTCMonth() + 1, 1, year);
}

function ofMonthName(text: string, year: number): PeriodeReading {
  const found = /^(?:\.\.)?(ib|inngående balanse|[a-z]{3,9})\.?[ \-/.]*(\d{4}|\d{2})?(?: ib)?$/iu.exec(text);
  if (!found) return UNREADABLE;
  const word = (found[1] as string).toLowerCase();
  const month = word === "ib" || word.startsWith("inng") ? 0 : monthOf(word);
  return month === null ? UNREADABLE : checked(found[2] === undefined ? year : Number(found[2]), month, 1, year);
}

function monthOf(word: string): number | null {
  const at = [MONTHS, ENGLISH]
    .map((names) => names.findIndex((name) => name.startsWith(word)))
    .find((index) => index >= 0);
  return at === undefined ? null : at + 1;
}
