/** A line of text as it stands in the file. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  readonly page?: number | undefined;
}

/** Lines of a text with their numbers; a form feed begins a page, which the text then has numbers for. */
export function linesOf(text: string): readonly Line[] {
  const hasPages = text.includes("\f");
  let page = 1;
  return text.split(/\r\n|\n|\r/).map((raw, index) => {
    page += (raw.match(/\f/g) ?? []).length;
    return { text: raw.replace(/\f/g, "").replace(/[\u00ad\u200b\ufeff]/g, "").replace(/[\u00a0\u202f\u2007\u2009]/g, " ").trimEnd(), number: index + 1, ...(hasPages && { page }) };
  });
}

const NUMBERED = /^(\D*)(\d{1,4})(\D*)$/;
const FEWEST_PAGES = 4;

/** The lines without running heads and feet: the same words again and again, around a number that rises. A lone number is a page's when it does so too. */
export function withoutRunningHeads(lines: readonly Line[]): readonly Line[] {
  const seen = new Map<string, { readonly line: Line; readonly page: number }[]>();
  for (const line of lines) {
    const [, before, page, after] = NUMBERED.exec(line.text.trim()) ?? [];
    if (page === undefined || line.text.length > 120) continue;
    const key = `${before ?? ""}#${after ?? ""}`;
    (seen.get(key) ?? seen.set(key, []).get(key) as { line: Line; page: number }[]).push({ line, page: Number(page) });
  }
  const running = new Set<Line>();
  for (const found of seen.values()) {
    const rises = found.every(({ page }, f) => f === 0 || page > (found[f - 1] as { page: number }).page);
    const apart = found.every(({ line, page }, f) => f === 0 || line.number - (found[f - 1] as { line: Line }).line.number >= 5 * (page - (found[f - 1] as { page: number }).page));
    if (found.length >= FEWEST_PAGES && rises && apart) found.forEach(({ line }) => running.add(line));
  }
  return lines.filter((line) => !running.has(line));
}
