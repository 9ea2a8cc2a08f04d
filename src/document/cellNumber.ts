/** The sign before the decimals in a document: Norwegian «1 234,5», English "1,234.5". */
export type DecimalSign = "," | ".";

/** A figure of a table as printed: `ticks` whole units of its last decimal («3,7 %» is 37 with 1 decimal). */
export interface CellNumber {
  readonly ticks: number;
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** A lone point with other than three digits after it is a decimal sign in Norwegian too: «3.4». */
const NUMBER: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /^([-\u2212\u2013+]?) ?(?:kr\.? ?)?(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d+)|\.(\d{1,2}|\d{4,}))?(?:,-)?( ?(?:%|kr))?$/,
  ".": /^([-\u2212\u2013+]?) ?(?:kr\.? ?|NOK ?)?(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:\.(\d+))?( ?(?:%|kr))?$/,
};
const DASH = /^[-\u2212\u2013]$/;

/** «(8 368)» and «(2,9 %)» are below nothing; «(1)» may be the number of a note. */
const IN_PARENTHESES = /^\((\d[\d .,]*\d(?: ?%)?|\d ?%)\)( ?%)?$/;

/** A figure in parentheses, with a minus instead. */
const withMinus = (text: string): string => text.replace(IN_PARENTHESES, "-$1$2");

/**
 * The figure of a cell, or null for one that is none or cannot be read for certain: «12 345», «-1 150», «−2,9 %», «-
 * 160 273», «(8 368)». A lone dash is 0.
 */
export function cellNumber(text: string, decimal: DecimalSign = ","): CellNumber | null {
  const plain = withMinus(text.replace(/[\s\u00a0\u202f]+/g, " ").trim());
  if (DASH.test(plain)) return { ticks: 0, decimals: 0, isPercent: false };
  const found = NUMBER[decimal].exec(plain);
  if (!found) return null;
  const [, sign, whole = "", ...rest] = found;
  const decimals = rest.slice(0, -1).join("");
  const ticks = Number(whole.replace(/[ .,]/g, "") + decimals);
  if (!Number.isSafeInteger(ticks)) return null;
  return {
    ticks: sign === "" || sign === "+" ? ticks : 0 - ticks,
    decimals: decimals.length,
    isPercent: rest.some((part) => part?.includes("%")),
  };
}

/** The sign before decimals in a text: the one most figures need. */
export function decimalSignOf(text: string): DecimalSign {
  const points =
    (text.match(/\d\.\d{1,2}(?=\s?(?:%|mill|percent|per cent)|\s)/g) ?? []).length +
    (text.match(/\d,\d{3}(?=[\s.)]|$)/gm) ?? []).length;
  const commas = (text.match(/\d,\d{1,2}(?!\d)/g) ?? []).length;
  return points > 3 * commas ? "." : ",";
}
