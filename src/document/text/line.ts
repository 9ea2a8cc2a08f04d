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
    return {
      text: raw
        .replace(/\f/g, "")
        .replace(/[\u00ad\u200b\ufeff]/g, "")
        .replace(/[\u00a0\u202f\u2007\u2009]/g, " ")
        .trimEnd(),
      number: index + 1,
      ...(hasPages && { page }),
    };
  });
}

/** A page number before the words of a running head, or after them. */
const BEFORE = /^\d{1,4}(?= |$)/;
const AFTER = /\d{1,4}$/;
const FEWEST_PAGES = 4;
const LONGEST_HEAD = 120;
/** Lines a page has at least. */
const SHORTEST_PAGE = 5;

interface Numbered {
  readonly line: Line;
  readonly page: number;
}

/**
 * The lines without running heads and feet: the same words again and again, around a number that rises. A lone number
 * is a page's when it does so too.
 */
export function withoutRunningHeads(lines: readonly Line[]): readonly Line[] {
  const seen = new Map<string, Numbered[]>();
  for (const line of lines) {
    const text = line.text.trim();
    const number = text.length > LONGEST_HEAD ? null : (BEFORE.exec(text) ?? AFTER.exec(text));
    if (!number) continue;
    const key = `${text.slice(0, number.index)}#${text.slice(number.index + number[0].length)}`;
    (seen.get(key) ?? (seen.set(key, []).get(key) as Numbered[])).push({ line, page: Number(number[0]) });
  }
  const running = new Set<Line>();
  for (const found of seen.values())
    if (found.length >= FEWEST_PAGES && found.every((each, f) => f === 0 || follows(each, found[f - 1] as Numbered)))
      found.forEach(({ line }) => running.add(line));
  return lines.filter((line) => !running.has(line));
}

const follows = (each: Numbered, before: Numbered): boolean =>
  each.page > before.page && each.line.number - before.line.number >= SHORTEST_PAGE * (each.page - before.page);
