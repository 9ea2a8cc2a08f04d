import type { DecimalSign } from "../cellNumber";
import { figureTail, type FigureTail } from "./figureTail";
import { figureCounts } from "./groupings";
import { CAPTION, headerLines } from "./headerLines";
import { wordPattern } from "../wordPattern";
import type { Line } from "./line";

/** A line that may be a row of a table, or stand between two of them. */
export interface RowLine {
  readonly line: Line;
  /** null: words only, a heading within the table or a part of a label. */
  readonly tail: FigureTail | null;
}

/** Lines that stand as a table: from the first row to the last, and the lines above that may be its headings. */
export interface TableGroup {
  readonly from: number;
  /** The line after the last row. */
  readonly to: number;
  readonly rows: readonly RowLine[];
}

const MOST_WORDS_OF_LABEL = 28;
const MOST_PIECES = 60;
const YEAR = /^(?:19|20)\d\d$/;
/** Words that only stand in prose before a figure, or that a sentence ends with. */
const PROSE =
  /[.;!?]\s+\p{Lu}\p{Ll}+ \p{Ll}|(?<!\p{L})(?:er|var|ble|blei|fra|på|med|til|som|hvor|der|at|and|from|was)\s*$/u;

/** The row the line may be: words, then nothing but figures; null for a line that is none. */
function rowOf(line: Line, decimal: DecimalSign): FigureTail | null {
  const tail = withYearAsLabel(figureTail(line.text, decimal));
  if (
    tail.pieces.length === 0 ||
    tail.pieces.length > MOST_PIECES ||
    tail.label.split(" ").length > MOST_WORDS_OF_LABEL ||
    PROSE.test(tail.label) ||
    CAPTION.test(line.text.trim())
  )
    return null;
  return isHeaderLike(line.text, tail) ? null : tail;
}

/** «2023 49 12»: a row of a year. */
const withYearAsLabel = ({ label, pieces }: FigureTail): FigureTail =>
  label === "" && pieces.length > 1 && YEAR.test(pieces[0] as string) && !YEAR.test(pieces[1] as string)
    ? { label: pieces[0] as string, pieces: pieces.slice(1) }
    : { label, pieces };

/** Years at the end are headings of columns, not figures. */
const isHeaderLike = (text: string, { pieces }: FigureTail): boolean =>
  pieces.every((piece) => YEAR.test(piece)) && (pieces.length > 1 || /\p{L}/u.test(text));

/** The tables among the lines: two rows of two figures, three rows of one, or one row right below headings. */
export function tableGroups(lines: readonly Line[], decimal: DecimalSign): readonly TableGroup[] {
  const tails = lines.map((line) => rowOf(line, decimal));
  const groups: TableGroup[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!tails[at]) continue;
    const group = groupFrom(lines, tails, at, decimal);
    if (isTable(group.rows, decimal) || headerLines(lines, at).headers.length > 0) groups.push(group);
    at = group.to - 1;
  }
  return groups;
}

function groupFrom(
  lines: readonly Line[],
  tails: readonly (FigureTail | null)[],
  from: number,
  decimal: DecimalSign,
): TableGroup {
  const rows: RowLine[] = [{ line: lines[from] as Line, tail: tails[from] as FigureTail }];
  let to = from + 1;
  for (
    let next = nextRow(lines, tails, to, rows, decimal);
    next !== null;
    next = nextRow(lines, tails, to, rows, decimal)
  ) {
    for (let at = to; at <= next; at += 1)
      if ((lines[at] as Line).text.trim() !== "") rows.push({ line: lines[at] as Line, tail: tails[at] ?? null });
    to = next + 1;
  }
  if (isEndOfLabel(lines[to], tails[to])) rows.push({ line: lines[to] as Line, tail: null });
  return { from, to: rows.at(-1)?.tail === null ? to + 1 : to, rows };
}

/** Lines of words between two rows of a table. */
const MOST_BETWEEN = 2;
const MOST_BLANKS = 1;

/**
 * Index of the next row of the same table: at most two lines of words between, and they are no headings of new columns.
 */
function nextRow(
  lines: readonly Line[],
  tails: readonly (FigureTail | null)[],
  from: number,
  rows: readonly RowLine[],
  decimal: DecimalSign,
): number | null {
  let [words, blanks] = [0, 0];
  for (let at = from; at < lines.length; at += 1) {
    const { text } = lines[at] as Line;
    if (text.trim() === "") blanks += 1;
    else if (tails[at])
      return isLike(tails[at] as FigureTail, rows, decimal) && (blanks === 0 || words === 0) ? at : null;
    else if (isLabelLine(text)) words += 1;
    else return null;
    if (words > MOST_BETWEEN || blanks > MOST_BLANKS) return null;
  }
  return null;
}

const COLUMN_WORD = wordPattern(
  "regnskap|rekneskap|budsjett|bud|avvik|oppr|rev|prognose|årsverk|kvinner|menn|korttid|langtid|endring|beløp i|total|landet|account|budget|(?:19|20)\\d\\d",
);

/**
 * Words that can be a part of a row's label or a heading above some rows, not the headings of columns and no sentence.
 */
function isLabelLine(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= 12 && !/[.!?:]$/.test(text.trim()) && (text.match(COLUMN_WORD) ?? []).length < 2;
}

const isEndOfLabel = (line: Line | undefined, tail: FigureTail | null | undefined): boolean =>
  line !== undefined &&
  !tail &&
  /^\p{Ll}/u.test(line.text.trim()) &&
  isLabelLine(line.text) &&
  line.text.trim().split(/\s+/).length <= 8;

/** So many more or fewer figures than other rows a row may have: the others are blank. */
const MOST_BLANK = 3;

/** A row whose figures can be about as many as those of the rows above. */
function isLike(tail: FigureTail, rows: readonly RowLine[], decimal: DecimalSign): boolean {
  const { fewest, most } = figureCounts(tail.pieces, decimal);
  const others = rows.flatMap((row) => (row.tail ? [figureCounts(row.tail.pieces, decimal)] : []));
  const [low, high] = [Math.min(...others.map((each) => each.fewest)), Math.max(...others.map((each) => each.most))];
  return most >= low - MOST_BLANK && fewest <= high + MOST_BLANK;
}

function isTable(rows: readonly RowLine[], decimal: DecimalSign): boolean {
  const figures = rows.flatMap(({ tail }) => (tail ? [figureCounts(tail.pieces, decimal)] : []));
  const wide = figures.filter(({ most }) => most >= 2).length;
  const labelled = rows.filter(({ tail }) => tail && /\p{L}|^\d{4}$/u.test(tail.label)).length;
  return labelled * 2 >= figures.length && (wide >= 2 || figures.length >= 3);
}
