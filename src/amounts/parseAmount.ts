import { ore, type Ore } from "./ore";

const MINUS = /^[-\u2212\u2013]/;
const TRAILING_MINUS = /[-\u2212\u2013]$/;
const SPACES = /[\s\u00a0\u202f]/g;
/** «900,-» is 900 kroner and no øre: the line after the decimal sign is no minus. «900,--» may have one behind it. */
const NO_ORE = /(?<=\d)[.,](?:[-\u2212\u2013\u2014]|\u2014{2})$/;
/** No amount is written with more; what is has come into the column by a fault. */
const LONGEST = 300;
/** «kr 12», «12 kr», and the sign before it: «-kr 12», «(kr 12)». */
const CURRENCY = /^([-\u2212\u2013(]?)(?:kr\.?|nok)(?=[\s\u00a0\u202f(\d-])|(?:kr\.?|nok)$/i;
/** Debit or credit after the amount, with the space before it. */
const SIDE = /(?<!\s)\s*(?:(DR|DB)|CR)\.?$/i;
/**
 * Digits in one run, or grouped in threes by one and the same separator; then at most two decimals, and zeros that
 * change nothing.
 */
const NUMBER = /^(\d+|\d{1,3}(?:([ .,'\u2019])\d{3})(?:\2\d{3})*)?(?:([.,])(\d{0,2})(0*))?$/;

/**
 * Øre of an amount as exports write it, or null when it cannot be read with certainty:
 * `1 234,50`, `1.234,50`, `1'234.50`, `1234.5`, `1234,500000`, `+12`, `-12`, `12-`, `−12`, `- 12`, `(12)`, `12 DR`, `12
 * CR`, `kr 12`, `12 kr`, `12,-`, and a lone `-` for 0.
 * `1.234` is ambiguous (grouped or three decimals) and is read by `decimal` where the column's sign is known, else
 * null.
 */
export function parseAmount(text: string, decimal?: "," | "."): Ore | null {
  const whole = text.trim();
  if (whole.length > LONGEST) return null;
  const trimmed = whole.replace(CURRENCY, "$1").trim();
  if (/^[-\u2212\u2013]$/.test(trimmed)) return ore(0);
  const side = SIDE.exec(trimmed);
  const { magnitude: rest, negative } = withoutSign(trimmed.slice(0, side?.index).replace(NO_ORE, ""));
  if (side && negative !== null) return null;
  const magnitude = parseMagnitude(rest.replace(SPACES, " "), decimal);
  const isCredit = side ? side[1] === undefined : negative === true;
  return magnitude === null ? null : ore(isCredit ? -magnitude : magnitude);
}

/** What is left of an amount without its sign; `negative`: null where it has none. */
function withoutSign(text: string): { readonly magnitude: string; readonly negative: boolean | null } {
  if (text.startsWith("(") && text.endsWith(")"))
    return { magnitude: text.slice(1, -1).trim().replace(NO_ORE, ""), negative: true };
  if (MINUS.test(text)) return { magnitude: text.slice(1).trim(), negative: true };
  if (TRAILING_MINUS.test(text)) return { magnitude: text.slice(0, -1).trim(), negative: true };
  return text.startsWith("+")
    ? { magnitude: text.slice(1).trim(), negative: false }
    : { magnitude: text, negative: null };
}

function parseMagnitude(text: string, decimal: "," | "." | undefined): number | null {
  const found = NUMBER.exec(text);
  if (!found || !/\d/.test(text)) return null;
  const [, whole = "0", group, point, decimals = "", zeros = ""] = found;
  // `1.230` is as likely a thousand and more; `1234.230`, `0.230` and `1.2300` can only be decimals.
  if (zeros.length === 1 && group === undefined && /^[1-9]\d{0,2}$/.test(whole))
    return grouped(whole + decimals + zeros, point, decimal);
  if (group !== undefined && (group === point || isDecimalOf(whole, group))) return null;
  if (decimal !== undefined && (point !== undefined ? point !== decimal : group === decimal)) return null;
  if (decimal === undefined && isAmbiguous(whole, group, point)) return null;
  return inOre(whole.replace(/\D/g, ""), decimals);
}

/** `0.123`: no thousands begin with zero. */
const isDecimalOf = (whole: string, group: string): boolean =>
  whole.startsWith("0") && (group === "." || group === ",");

/** `1.230` where the point parts thousands: known only where the column's decimal sign is another. */
function grouped(digits: string, separator: string | undefined, decimal: "," | "." | undefined): number | null {
  return decimal === undefined || decimal === separator ? null : inOre(digits, "");
}

function inOre(digits: string, decimals: string): number | null {
  const value = Number(digits) * 100 + Number(decimals.padEnd(2, "0"));
  return Number.isSafeInteger(value) ? value : null;
}

/** One group after a point or comma (`1.234`) could be three decimals as well. */
function isAmbiguous(whole: string, group: string | undefined, point: string | undefined): boolean {
  return point === undefined && (group === "." || group === ",") && whole.split(group).length === 2;
}
