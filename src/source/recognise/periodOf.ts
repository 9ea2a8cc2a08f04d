import { MONTH_WORDS } from "./synonyms";

/**
 * A month "01"–"12", "13" to "16" for the year's end, or "00" for the opening balance. `cumulative`: all up to and
 * including it, opening balance too.
 */
export interface HeaderPeriod {
  readonly month: string;
  readonly cumulative: boolean;
}

const MONTHS: ReadonlyMap<string, string> = new Map(
  MONTH_WORDS.flatMap((words, index) => words.map((word) => [word, String(index + 1).padStart(2, "0")] as const)),
);
const NAMED =
  /^(\.\.|t\.?o\.?m\.?\s|akk\.?\s|hittil\s|pr\.?\s|per\.?\s)?\s*(\p{L}+)\.?[\s/.'-]*((?:19|20)\d\d|\d\d)?$/u;
const YEAR_FIRST = /^((?:19|20)\d\d)[\s/.'-]+(\p{L}+)\.?$/u;
const NUMBERED = [
  /^(?<year>(?:19|20)\d\d)(?:[-./ ]|-?m)?(?<month>0\d|1[0-6])$/,
  /^m(?<month>0[1-9]|1[0-6])[-./ ](?<year>(?:19|20)\d\d)$/,
  /^(?<month>0?[1-9]|1[0-2])[-./](?<year>(?:19|20)\d\d)$/,
  /^(?:p|per|periode|period|m|mnd|md)\.?\s?(?<month>0?[1-9]|1[0-6])$/,
];

/**
 * The period a header names: «Jan», «..Mar/2026», «IB/2026», «202401», «01.2024», «2024 Jan», «Pr. aug. 24», «Periode
 * 3»; null when it names none.
 */
export function periodOf(header: string): { readonly period: HeaderPeriod; readonly year?: number } | null {
  const text = header.trim().toLowerCase();
  const opening = /^ib\s*\/\s*((?:19|20)\d\d)$/.exec(text);
  if (opening) return { period: { month: "00", cumulative: false }, year: Number(opening[1]) };
  for (const pattern of NUMBERED) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return found((groups["month"] as string).padStart(2, "0"), false, groups["year"]);
  }
  const [, year, name] = YEAR_FIRST.exec(text) ?? [];
  const first = MONTHS.get(name ?? "");
  if (first !== undefined) return found(first, false, year);
  const named = NAMED.exec(text);
  const month = MONTHS.get(named?.[2] ?? "");
  return month === undefined ? null : found(month, named?.[1] !== undefined, named?.[3]);
}

function found(month: string, cumulative: boolean, year: string | undefined): { period: HeaderPeriod; year?: number } {
  const period = { month, cumulative };
  return year === undefined ? { period } : { period, year: Number(year.length === 2 ? `20${year}` : year) };
}
