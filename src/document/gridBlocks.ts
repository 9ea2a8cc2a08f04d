import { cellNumber, type DecimalSign } from "./cellNumber";
import type { Block, Passage, Place, PrintedRow } from "./reportDocument";

/** A cell of a table that has its cells marked: in Word, on a web page, in a sheet. */
export interface GridCell {
  readonly text: string;
  readonly place: Place;
  /** Columns it covers. */
  readonly span: number;
}

interface Spread {
  readonly text: string;
  readonly place: Place;
  /** The text of the cell that covers this column too. */
  readonly covered: string;
}

const YEAR = /^(?:19|20)\d\d$/;
const MOST_HEADER_ROWS = 4;
const WORDS_OF_PROSE = 8;

/**
 * The tables that a grid of cells is (headings in the middle of it begin a new one), and a paragraph for each cell of
 * prose. A grid without figures is a page's layout: its cells are paragraphs.
 */
export function gridBlocks(grid: readonly (readonly GridCell[])[], decimal: DecimalSign): readonly Block[] {
  const rows = grid.map(spread).filter((row) => row.some(({ text }) => text !== ""));
  const passages = rows.flatMap((row) => row.flatMap((cell) => (isProse(cell.text) ? [passageOf(cell)] : [])));
  const tables = parts(rows, decimal).flatMap((part) => tableOf(part, decimal) ?? []);
  return tables.length > 0
    ? [...tables, ...passages]
    : rows.flatMap((row) => row.filter(({ text }) => text !== "").map(passageOf));
}

function spread(cells: readonly GridCell[]): readonly Spread[] {
  return cells.flatMap(({ text, place, span }) =>
    Array.from({ length: Math.max(1, Math.min(span, 64)) }, (_, s) => ({
      text: s === 0 ? text : "",
      place,
      covered: text,
    })),
  );
}

const isProse = (text: string): boolean =>
  text.split(/\s+/).length >= WORDS_OF_PROSE && /\p{Ll}\)?[.!?](?:\s|$)|\d[.!?]$/u.test(text);

const passageOf = ({ text, place }: Spread): Passage => ({
  kind: "paragraph",
  level: 0,
  text,
  stretches: [{ from: 0, place }],
});

const isFigure = (text: string, decimal: DecimalSign): boolean =>
  cellNumber(text, decimal) !== null && !YEAR.test(text);

/** Rows of headings and the rows below them. */
interface Part {
  readonly headers: readonly (readonly Spread[])[];
  readonly body: readonly (readonly Spread[])[];
}

function parts(rows: readonly (readonly Spread[])[], decimal: DecimalSign): readonly Part[] {
  const found: { headers: (readonly Spread[])[]; body: (readonly Spread[])[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    const hasFigures = row.slice(1).some(({ text }) => isFigure(text, decimal));
    if (hasFigures && last) last.body.push(row);
    else if (hasFigures) found.push({ headers: [], body: [row] });
    else if (isHeaderRow(row) && (!last || last.body.length > 0)) found.push({ headers: [row], body: [] });
    else if (last && last.body.length === 0 && last.headers.length < MOST_HEADER_ROWS) last.headers.push(row);
    else if (last) last.body.push(row);
    else found.push({ headers: [row], body: [] });
  }
  return found.filter(({ body }) => body.length > 0);
}

/** Words above two columns or more. */
const isHeaderRow = (row: readonly Spread[]): boolean => row.filter(({ text }) => text !== "").length >= 2;

function tableOf({ headers, body }: Part, decimal: DecimalSign): Block | null {
  const width = Math.max(...body.map((row) => row.length));
  const figures = Array.from({ length: width }, (_, c) => c).filter(
    (c) => c > 0 && body.some((row) => isFigure(row[c]?.text ?? "", decimal)),
  );
  const labels = Array.from({ length: Math.max(1, figures[0] ?? 1) }, (_, c) => c).filter((c) =>
    body.some((row) => /\p{L}/u.test(row[c]?.text ?? "")),
  );
  if (figures.length === 0 || (labels.length === 0 && body.length < 2)) return null;
  const label = labels.length > 0 ? labels : [0];
  const numbered = figures.filter((c) => !isNumbering(body, c, label));
  if (numbered.length === 0) return null;
  const named = headers.some(isHeaderRow) ? headers.filter((row) => isHeaderRow(row) || row[0]?.text === "") : headers;
  const above = (c: number): string =>
    [...new Set(named.map((row) => (row[c]?.covered ?? "").trim()).filter((text) => text !== ""))].join(" ");
  const rows = body.map((row): PrintedRow => ({
    label: label
      .map((c) => row[c]?.text ?? "")
      .filter((text) => text !== "")
      .join(" "),
    place: (row[0] as Spread).place,
    cells: row.some(({ text }, c) => c > 0 && text !== "")
      ? numbered.map((c) => ({ text: row[c]?.text ?? "", place: (row[c] ?? (row[0] as Spread)).place }))
      : [],
  }));
  const caption =
    headers.find((row) => row.filter(({ text }) => text !== "").length === 1)?.find(({ text }) => text !== "")?.text ??
    "";
  return {
    kind: "table",
    labelHeader: above(label[0] as number),
    caption,
    headers: numbered.map(above),
    rows,
    place: (body[0]?.[0] as Spread).place,
  };
}

/** 1, 2, 3 … before the labels. */
const isNumbering = (body: readonly (readonly Spread[])[], c: number, label: readonly number[]): boolean =>
  c < (label.at(-1) ?? 0) && body.every((row) => /^\d{0,4}$/.test(row[c]?.text ?? ""));
