import type { CellValue } from "../gridHost";
import { OfficeError } from "./officeError";

const NUMBER = /^[-+]?(\d+|\d{1,3}([,\u00a0 ]\d{3})+)?([.,]\d*)?(e[-+]?\d+)?\s*%?$/i;
const TRUTH: Readonly<Record<string, boolean>> = { TRUE: true, SANN: true, FALSE: false, USANN: false };
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MONTHS = ["jan", "feb", "mar", "apr", "ma[iy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "de[sc]"];
const NAMED_MONTH = MONTHS.map((month) => new RegExp(`^(\\d{1,2})?[. -]*${month}[a-z]*[. -]*(\\d{1,4})?$`, "i"));

/**
 * What Excel makes of text that a program puts into a cell, as the engine should be given it: a formula ("=…"), a
 * number (dates too), a truth value, or text behind "'". Excel reads as the user's language does; here Norwegian and
 * English are both taken, so that text which is safe here is safe in either. Throws InvalidArgument for what Excel
 * refuses.
 */
export function enteredText(text: string, isTextCell: boolean): CellValue {
  if (text === "" || text.startsWith("'")) return text;
  if (isTextCell) return `'${text}`;
  if (text.startsWith("=") && text.length > 1) return text;
  const plain = text.trim();
  const value =
    TRUTH[plain.toUpperCase()] ?? numberOf(plain.replace(/^kr\.?\s*(?=\d)|(?<!\s)\s*kr\.?$/i, "")) ?? dateOf(plain);
  if (value !== null) return value;
  if (text.startsWith("@")) throw new OfficeError("InvalidArgument", "«@» begins a formula");
  if (/^[-+]./.test(text)) return `=${text}`;
  return text;
}

/** Whether the text would be something else than that text. */
export const isReinterpreted = (text: string): boolean => /^[=@]/.test(text) || enteredText(text, false) !== text;

function numberOf(text: string): number | null {
  const inner = /^\((.+)\)$/.exec(text)?.[1];
  if (inner !== undefined) return negated(numberOf(inner));
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  const digits = text
    .replace(/[%\s\u00a0]/g, "")
    .replace(/,(?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  return Number(digits) / (text.endsWith("%") ? 100 : 1);
}

const negated = (value: number | null): number | null => (value === null ? null : -value);

function dateOf(text: string): number | null {
  const thisYear = String(new Date().getFullYear());
  const [, day, month, year = thisYear] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined)
    return serial(Number(year), Number(month), Number(day)) ?? serial(Number(year), Number(day), Number(month));
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(text) ?? [];
  if (isoYear !== undefined) return serial(Number(isoYear), Number(isoMonth), Number(isoDay));
  const named = NAMED_MONTH.findIndex((pattern) => pattern.test(text));
  const [, before, after] = named < 0 ? [] : ((NAMED_MONTH[named] as RegExp).exec(text) ?? []);
  if (before === undefined && after === undefined) return null;
  return serial(Number(before === undefined ? after : (after ?? thisYear)), named + 1, Number(before ?? 1));
}

/** Excel's day number, or null where there is no such date. */
function serial(year: number, month: number, day: number): number | null {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  return full >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? Math.round(date.getTime() / 86_400_000) + 25_569
    : null;
}
