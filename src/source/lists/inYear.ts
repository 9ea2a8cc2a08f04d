/** The text with {aar} and {fjor} as years. */
export function inYear(text: string, year: number): string {
  return text.replaceAll("{aar}", String(year)).replaceAll("{fjor}", String(year - 1));
}
