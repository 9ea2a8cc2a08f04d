import { cellNumber, type DecimalSign } from "../cellNumber";
import type { PageCell, PageLine } from "./pageLines";

/** A table among the lines of a page: which lines it takes, and in each of them what stands in each of its columns. */
export interface PageTable {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
  /** Its first line is a row: it has no headings of its own. */
  readonly isBare: boolean;
  readonly rows: readonly TableLine[];
}

/** `line`: which of the page's lines it begins on. */
interface TableLine {
  readonly line: number;
  readonly cells: readonly ColumnText[];
}

interface ColumnText {
  readonly text: string;
  /** Columns it covers. */
  readonly span: number;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

const FEWEST_ROWS = 2;
const MOST_HEADER_LINES = 5;
/** Lines without figures that may stand between rows: a heading, or the rest of a long label. */
const MOST_BETWEEN = 2;
/** Points between two columns. */
const COLUMN_GAP = 1.5;
/** Points that the right edges of a column may differ by from page to page. */
const SAME_EDGE = 6;

/**
 * The tables of a page by where their figures stand. Lines whose columns cannot be told from each other are none, and
 * are left as text.
 */
export function pageTables(lines: readonly PageLine[], decimal: DecimalSign): readonly PageTable[] {
  const hasFigures = ({ cells }: PageLine): boolean =>
    cells.slice(1).some(({ text }) => cellNumber(text, decimal) !== null);
  const tables: PageTable[] = [];
  for (let l = 0; l < lines.length; l += 1) {
    if (!hasFigures(lines[l] as PageLine)) continue;
    const to = endOf(lines, l, hasFigures);
    const body = lines.slice(l, to);
    const columns = columnsOf(body.filter(hasFigures));
    const least = tables.at(-1)?.to ?? 0;
    if (columns !== null && body.filter(hasFigures).length >= FEWEST_ROWS) {
      const from = headerFrom(lines, l, least, columns[0]?.right ?? 0);
      tables.push({
        from,
        to,
        columns,
        isBare: from === l,
        rows: withWholeLabels(
          lines.slice(from, to).map(({ cells }, r) => ({ line: from + r, cells: inColumns(cells, columns) })),
          l,
        ),
      });
    }
    l = to - 1;
  }
  return tables;
}

/**
 * Whether a table at the top of a page goes on with the one at the end of the page before: no headings, and the same
 * columns.
 */
export function goesOn(before: PageTable, table: PageTable): boolean {
  const isNear = ({ right }: Column, c: number): boolean =>
    Math.abs(right - (table.columns[c]?.right ?? Infinity)) < SAME_EDGE;
  return (
    table.isBare &&
    before.columns.length === table.columns.length &&
    before.columns.slice(1).every((column, c) => isNear(column, c + 1))
  );
}

/**
 * The line after the last row: rows follow each other, with the rest of long labels between them and at most a few
 * headings.
 */
function endOf(lines: readonly PageLine[], from: number, hasFigures: (line: PageLine) => boolean): number {
  const edge = Math.min(...(lines[from] as PageLine).cells.slice(1).map(({ left }) => left));
  let to = from + 1;
  let headings = 0;
  for (let l = to; l < lines.length && headings <= MOST_BETWEEN; l += 1) {
    const line = lines[l] as PageLine;
    const isRow = hasFigures(line);
    if (!isRow && (line.isApart || (line.cells.length === 1 && (line.cells[0] as PageCell).right > edge))) break;
    if (isRow) [to, headings] = [l + 1, 0];
    else if (isRest(line.text)) to = to === l ? l + 1 : to;
    else headings += 1;
  }
  return to;
}

/** What goes on from the line above: no heading begins so. */
const isRest = (text: string): boolean => /^\s*[\p{Ll}\d(]/u.test(text);

/** A label over several lines is of the row it begins on, where that has the figures. */
function withWholeLabels(rows: readonly TableLine[], first: number): readonly TableLine[] {
  const whole: TableLine[] = [];
  for (const row of rows) {
    const [label, ...figures] = row.cells;
    const before = whole.at(-1);
    const isOfBefore =
      row.line > first && label !== undefined && figures.every(({ text }) => text === "") && isRest(label.text);
    if (isOfBefore && before !== undefined) {
      const [own, ...rest] = before.cells;
      whole.splice(-1, 1, { ...before, cells: [{ text: `${own?.text ?? ""} ${label.text}`, span: 1 }, ...rest] });
    } else whole.push(row);
  }
  return whole;
}

/** Lines of headings above the first row: of several columns, or of those right of the labels. */
function headerFrom(lines: readonly PageLine[], first: number, least: number, labelsEnd: number): number {
  let from = first;
  while (from > least && first - from < MOST_HEADER_LINES) {
    const { cells } = lines[from - 1] as PageLine;
    const isOwn = cells.length === 1 && (cells[0] as PageCell).left < labelsEnd;
    if (isOwn) break;
    from -= 1;
  }
  return from;
}

/** Columns are what the rows' cells cover of the width; null where two cells of a row cover the same. */
function columnsOf(rows: readonly PageLine[]): readonly Column[] | null {
  const cells = rows.flatMap((row) => row.cells).sort((a, b) => a.left - b.left);
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of cells) {
    const last = columns.at(-1);
    if (last === undefined || left > last.right + COLUMN_GAP) columns.push({ left, right });
    else last.right = Math.max(last.right, right);
  }
  const shares = rows.some((row) =>
    row.cells.some((cell, c) => c > 0 && columnAt(columns, cell) === columnAt(columns, row.cells[c - 1] as PageCell)),
  );
  return shares || columns.length < 2 ? null : columns;
}

/** The column a cell stands most in, or nearest to. */
function columnAt(columns: readonly Column[], { left, right }: Column): number {
  const overlap = columns.map((column) => Math.min(right, column.right) - Math.max(left, column.left));
  return overlap.indexOf(Math.max(...overlap));
}

/**
 * What is over the middle of several columns covers them all; headings may stand closer to each other than the columns
 * do.
 */
function inColumns(cells: readonly PageCell[], columns: readonly Column[]): readonly ColumnText[] {
  const texts: ColumnText[] = [];
  for (const part of cells.flatMap(({ parts }) => parts)) {
    const covered = columns.flatMap(({ left, right }, c) =>
      part.left <= (left + right) / 2 && (left + right) / 2 <= part.right ? [c] : [],
    );
    const first = covered[0] ?? columnAt(columns, part);
    const filled = widthOf(texts);
    const last = texts.at(-1);
    if (first < filled && last !== undefined) texts.splice(-1, 1, { ...last, text: last.text + part.text });
    else texts.push(...blanks(first - filled), { text: part.text.trim(), span: Math.max(1, covered.length) });
  }
  return [...texts, ...blanks(columns.length - widthOf(texts))];
}

const widthOf = (texts: readonly ColumnText[]): number => texts.reduce((sum, { span }) => sum + span, 0);

const blanks = (count: number): readonly ColumnText[] =>
  Array.from({ length: Math.max(0, count) }, () => ({ text: "", span: 1 }));
