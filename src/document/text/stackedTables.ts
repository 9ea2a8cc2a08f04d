import { cellNumber, type DecimalSign } from "../cellNumber";
import type { PrintedRow } from "../reportDocument";
import { placeOfLine } from "./groupTable";
import { headerColumns } from "./headerColumns";
import type { Line } from "./line";
import type { TableAmongLines } from "./readText";

const FEWEST_ROWS = 3;
const MOST_COLUMNS = 12;
const MOST_WORDS_OF_LABEL = 14;

/** A label line and the lines of one figure each below it. */
interface Stack {
  readonly label: number;
  readonly figures: readonly number[];
}

/**
 * Tables that stand with one cell a line, as some programs copy them: a line of words, then as many lines of one figure
 * each, again and again.
 */
export function stackedTables(lines: readonly Line[], decimal: DecimalSign): readonly TableAmongLines[] {
  const full = lines.flatMap((line, l) => (line.text.trim() === "" ? [] : [l]));
  const isFigure = full.map((l) => cellNumber((lines[l] as Line).text, decimal) !== null);
  const tables: TableAmongLines[] = [];
  for (let at = 0; at < full.length; at += 1) {
    const stacks = stacksFrom(full, isFigure, at);
    const label = stacks[0];
    if (stacks.length < FEWEST_ROWS || !label || !isLabel((lines[label.label] as Line).text)) continue;
    tables.push(tableOf(lines, full, at, stacks));
    at += stacks.reduce((sum, { figures }) => sum + figures.length + 1, 0) - 1;
  }
  return tables;
}

const isLabel = (text: string): boolean =>
  /\p{L}|^\d{4}$/u.test(text) && text.trim().split(/\s+/).length <= MOST_WORDS_OF_LABEL && !/[.!?]$/.test(text.trim());

/** Rows from here on, most of them of equally many figures. */
function stacksFrom(full: readonly number[], isFigure: readonly boolean[], from: number): readonly Stack[] {
  const stacks: Stack[] = [];
  for (let at = from; at < full.length && !isFigure[at];) {
    const size = runAt(isFigure, at + 1);
    if (size === 0 || size > MOST_COLUMNS) break;
    stacks.push({ label: full[at] as number, figures: full.slice(at + 1, at + 1 + size) });
    at += size + 1;
  }
  const usual = usualSize(stacks);
  return usual >= 2 && stacks.filter(({ figures }) => figures.length === usual).length >= USUAL * stacks.length
    ? stacks
    : [];
}

/** How many of the rows have equally many figures, at least. */
const USUAL = 0.6;

const usualSize = (stacks: readonly Stack[]): number =>
  stacks.map(({ figures }) => figures.length).sort((a, b) => a - b)[stacks.length >> 1] ?? 0;

function runAt(isFigure: readonly boolean[], from: number): number {
  let length = 0;
  while (isFigure[from + length] && length <= MOST_COLUMNS) length += 1;
  return length;
}

function tableOf(
  lines: readonly Line[],
  full: readonly number[],
  at: number,
  stacks: readonly Stack[],
): TableAmongLines {
  const count = usualSize(stacks);
  const above = headersAbove(lines, full, at, count);
  const rows = stacks.map(({ label, figures }): PrintedRow => ({
    label: (lines[label] as Line).text.trim(),
    place: placeOfLine(lines[label] as Line),
    cells:
      figures.length === count
        ? figures.map((l) => ({ text: (lines[l] as Line).text.trim(), place: placeOfLine(lines[l] as Line) }))
        : null,
  }));
  const last = stacks.at(-1)?.figures.at(-1) as number;
  return {
    from: above.from,
    to: last + 1,
    table: {
      kind: "table",
      labelHeader: above.labelHeader,
      caption: "",
      headers: above.headers,
      rows,
      place: placeOfLine(lines[above.from] as Line),
    },
  };
}

interface HeadersAbove {
  readonly from: number;
  readonly labelHeader: string;
  readonly headers: readonly string[];
}

/** A part of a heading that goes on from the line above. */
const GOES_ON = /^(?:(?:19|20)\d\d|%|[\p{Ll}(].*)$/u;

/** One heading a line above, or, where headings go over several lines, all their words together. */
function headersAbove(lines: readonly Line[], full: readonly number[], at: number, count: number): HeadersAbove {
  const before = (wanted: number): readonly string[] =>
    full.slice(Math.max(0, at - wanted), at).map((l) => (lines[l] as Line).text.trim());
  const from = (wanted: number): number => full[Math.max(0, at - wanted)] as number;
  const direct = before(count + 1);
  if (
    direct.length === count + 1 &&
    direct.every((text) => text.split(/\s+/).length <= 6) &&
    !direct.some((text, t) => GOES_ON.test(text) && !direct.slice(1).every((each) => YEAR.test(each)) && t > 0)
  ) {
    return { from: from(count + 1), labelHeader: direct[0] as string, headers: direct.slice(1) };
  }
  for (let wanted = count + 2; wanted <= 3 * count; wanted += 1) {
    const texts = before(wanted);
    if (texts.length < wanted || texts.some((text) => text.split(/\s+/).length > 4)) break;
    const header = headerColumns([texts.join(" ")], count);
    if (header?.labelHeader && !GOES_ON.test(texts[0] as string) && header.labelHeader === texts[0])
      return { from: from(wanted), ...header };
  }
  return { from: full[at] as number, labelHeader: "", headers: Array<string>(count).fill("") };
}

const YEAR = /^(?:19|20)\d\d$/;
