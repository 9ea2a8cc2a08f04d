/** A month, 1 to 12, that a report goes up to. */
export type Month = number;

/** The month's last day in digits: 8 of 2024 -> "31.08.2024". */
export function dateOf(year: number, month: Month): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}.${two(month)}.${year}`;
}

/**
 * The month of a period code, "202408" -> 8; 0 for an opening balance, 13 for a closing period, null for postings
 * without period.
 */
export function monthOfCode(code: string): number | null {
  return /^\d{6}$/.test(code) ? Number(code.slice(4)) : null;
}
