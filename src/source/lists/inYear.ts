import { filled, type Words } from "../../texts/words";

/** The text with {aar} and {fjor} as years. */
export function inYear(text: string, year: number): string {
  return text.replaceAll("{aar}", String(year)).replaceAll("{fjor}", String(year - 1));
}

/** A text of ours with {aar} and {fjor} as years; `more`: what stands in other places of it. */
export const wordsInYear = (text: string, year: number, more: Readonly<Record<string, string>> = {}): Words =>
  filled(text, { aar: year, fjor: year - 1, ...more });
