/** A number that is shown as a date or a time. */
interface DateCell {
  readonly kind: "date";
  /** Days from 30 December 1899 (day 1 is 1 January 1900 from March on), also in a workbook that counts from 1904. */
  readonly serial: number;
}

/** What Excel could not calculate: #N/A, #REF! … */
interface ErrorCell {
  readonly kind: "error";
  readonly error: string;
}

/** A formula whose value is not in the file: written by a program that does not calculate. */
interface UncalculatedCell {
  readonly kind: "uncalculated";
}

/** What a cell of a sheet holds; null: nothing. */
export type SheetCell = string | number | boolean | null | DateCell | ErrorCell | UncalculatedCell;

/** A row with a value in it. */
export interface SheetRow {
  /** Its number in the sheet, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column from A, as far as the last with a value. */
  readonly cells: readonly SheetCell[];
}

const DAY = 86_400_000;
const LAST = 2_958_465;

/** The date of a serial as YYYY-MM-DD, or null outside Excel's calendar (before 1 January 1900, after 9999). */
export function dateOfSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (day < 1 || day > LAST || day === 60) return null;
  // Excel has a 29 February 1900, so the days before it are one off.
  return new Date(Date.UTC(1899, 11, 30) + (day < 60 ? day + 1 : day) * DAY).toISOString().slice(0, 10);
}

/** The serial of a date as a workbook writes it, 2024-01-31 or 2024-01-31T12:00:00, or null. */
export function serialOfDate(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(text.trim());
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  if (new Date(time).toISOString().slice(0, 10) !== `${found[1]}-${found[2]}-${found[3]}`) return null;
  return (time - Date.UTC(1899, 11, 30)) / DAY;
}

/** «D3» of column and row from 1. */
export function cellAddress(column: number, row: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
