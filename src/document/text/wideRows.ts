import { cellNumber, type DecimalSign } from "../cellNumber";
import type { Reading } from "./rowReadings";

interface Chunk {
  readonly text: string;
  /** Column of its first letter, and of the letter after its last. */
  readonly left: number;
  readonly right: number;
}

/** Columns set apart by tabs, bars or two spaces: where each ends. */
interface WideColumns {
  readonly rights: readonly number[];
  /** By marks rather than by where they stand. */
  readonly byMark: "\t" | "|" | null;
}

const SHARE = 0.7;
/** A figure may stand this many letters from where its column ends. */
const MOST_OFF = 6;

/** The columns of lines whose figures are set apart; null when most lines are not so. */
export function wideColumns(lines: readonly string[], decimal: DecimalSign): WideColumns | null {
  for (const byMark of ["\t", "|"] as const) {
    const counts = lines.map((line) => partsOf(line, byMark).length);
    const usual = middle(counts);
    if (usual >= 2 && counts.filter((count) => count === usual).length >= SHARE * lines.length)
      return { rights: Array.from({ length: usual - 1 }, (_, c) => c), byMark };
  }
  const chunks = lines.map(chunksOf);
  const clear = chunks.filter(
    (row) => row.length >= 2 && row.slice(1).every(({ text }) => cellNumber(text, decimal) !== null),
  );
  if (clear.length < SHARE * lines.length || clear.length < 2) return null;
  const usual = middle(clear.map((row) => row.length));
  const full = clear.filter((row) => row.length === usual);
  if (full.length * 2 < clear.length) return null;
  return {
    rights: Array.from({ length: usual - 1 }, (_, c) => middle(full.map((row) => (row[c + 1] as Chunk).right))),
    byMark: null,
  };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** The line's label and a cell a column, "" for a blank one; null when a figure stands between two columns. */
export function wideReading(line: string, { rights, byMark }: WideColumns, decimal: DecimalSign): Reading | null {
  if (byMark) {
    const [label = "", ...cells] = partsOf(line, byMark);
    return cells.length <= rights.length
      ? { label, cells: [...cells, ...Array<string>(rights.length - cells.length).fill("")] }
      : null;
  }
  const [label, ...figures] = chunksOf(line);
  if (!label || !figures.every(({ text }) => cellNumber(text, decimal) !== null)) return null;
  const cells = rights.map(() => "");
  for (const { text, right } of figures) {
    const column = nearest(rights, right);
    if (Math.abs((rights[column] as number) - right) > MOST_OFF || cells[column] !== "") return null;
    cells[column] = text;
  }
  return { label: label.text, cells };
}

/** Headings above each column by where they stand. */
export function wideHeaders(
  lines: readonly string[],
  { rights, byMark }: WideColumns,
): { readonly labelHeader: string; readonly headers: readonly string[] } {
  const headers: string[] = rights.map(() => "");
  let labelHeader = "";
  const add = (column: number, text: string): void => {
    if (column < 0) labelHeader = `${labelHeader} ${text}`.trim();
    else headers[column] = `${headers[column] ?? ""} ${text}`.trim();
  };
  for (const line of lines) {
    if (byMark)
      partsOf(line, byMark).forEach((text, p, all) => {
        if (text !== "") add(all.length > rights.length ? p - 1 : p, text);
      });
    else
      for (const { text, left, right } of chunksOf(line))
        add(left === 0 && right < (rights[0] ?? 0) - MOST_OFF ? -1 : nearest(rights, right), text);
  }
  return { labelHeader, headers };
}

const nearest = (rights: readonly number[], right: number): number =>
  rights.reduce((best, at, c) => (Math.abs(at - right) < Math.abs((rights[best] as number) - right) ? c : best), 0);

function partsOf(line: string, mark: "\t" | "|"): readonly string[] {
  const plain = mark === "|" ? line.trim().replace(/^\||\|$/g, "") : line;
  return plain.split(mark).map((part) => part.trim());
}

function chunksOf(line: string): readonly Chunk[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((found) => ({
    text: found[0],
    left: found.index,
    right: found.index + found[0].length,
  }));
}
