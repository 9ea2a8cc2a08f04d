import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";

/** Univer's own reading has none: ours comes before it. */
const BEFORE_UNIVER = 100;

/**
 * Reads what a user types into a cell as Norwegian: "1 234,5", "12,5 %", "31.12.2024". Univer alone makes 125 % of
 * "12,5%".
 */
export function acceptTypedNumbers(book: Book): void {
  book.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_UNIVER,
    handler: (cell, _location, next) =>
      next(typeof cell?.v === "string" ? { ...cell, v: toEnglishTyping(cell.v) } : cell),
  });
}

/**
 * The typed text as an English spreadsheet understands it; text that is no Norwegian number or date is given back as
 * it is.
 */
export function toEnglishTyping(typed: string): string {
  const text = typed.trim().replace(/^\u2212/, "-");
  const [, sign, whole, decimals, percent] = NUMBER.exec(text) ?? [];
  if (whole !== undefined)
    return `${sign}${whole.replace(/[\s.]/g, "")}${decimals === undefined ? "" : `.${decimals}`}${percent ? "%" : ""}`;
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return typed;
  return isDate(Number(year), Number(month), Number(day))
    ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    : typed;
}

/** Points separate thousands only where a decimal comma follows: "1.5" alone is left to Univer. */
const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:\s\d{3})+|\d{1,3}(?:\.\d{3})+(?=,))(?:,(\d+))?\s*(%?)$/;
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
