import type { RecognisedColumn } from "../source";
import { candidatesOf, cellText, type Candidate, type CellRow } from "./candidates";
import { meaningOf } from "./meaningOf";
import { withMonths } from "./monthHeaders";
import { resolveColumns } from "./resolveColumns";
import { SO_FAR } from "./synonyms";

/** Report headers above the column row are seldom longer. */
const ROWS_SEARCHED = 60;

/**
 * Indexes of the header rows: the row, or two rows, whose words explain most columns; none when no row reads as a
 * header.
 */
export function findHeader(rows: readonly CellRow[]): readonly number[] {
  let best: readonly number[] = [];
  let most = 0;
  const isLike = rows.slice(0, ROWS_SEARCHED).map(isHeaderLike);
  const indexes = isLike.map((_, index) => index);
  // Single rows first: a title above the header explains nothing more, and must not make two rows of one.
  const pairs = indexes.slice(1).filter((index) => !isHeadingBelow(rows[index - 1] as CellRow, rows[index] as CellRow));
  for (const header of [...indexes.map((index) => [index]), ...pairs.map((index) => [index - 1, index])]) {
    const explained = header.every((row) => isLike[row]) ? columnsExplained(rows, header) : 0;
    if (explained > most) [best, most] = [header, explained];
  }
  return [...rowAbove(rows, best), ...best, ...rowBelow(rows, best)];
}

/**
 * A row just above the headers that parts amounts of the same name: «Denne periode» and «Hittil i år» over «Regnskap»
 * and «Budsjett» twice.
 */
function rowAbove(rows: readonly CellRow[], header: readonly number[]): readonly number[] {
  const [top = 0] = header;
  if (top === 0 || header.length > 1) return [];
  const fields = (rows[top] as CellRow).map(cellText);
  const above = (rows[top - 1] as CellRow).map(cellText);
  const titled = above.flatMap((text, at) => (text === "" ? [] : [at]));
  const isAmount = (at: number): boolean => meaningOf(fields[at] ?? "").kind === "amount";
  const partsSome = titled.length > 1 && titled.some((at) => SO_FAR.test(above[at] ?? ""));
  const isTwice = titled.some((at) => fields.indexOf(fields[at] ?? "") !== fields.lastIndexOf(fields[at] ?? ""));
  return partsSome && isTwice && titled.every(isAmount) ? [top - 1] : [];
}

/** A row just below the headers that says more of the amounts alone: «Akkumulert» below «2024». */
function rowBelow(rows: readonly CellRow[], header: readonly number[]): readonly number[] {
  const [top] = header;
  const below = top === undefined || header.length > 1 ? undefined : rows[top + 1];
  if (top === undefined || below === undefined) return [];
  const filled = below.map((cell, position) => ({ text: cellText(cell), position })).filter(({ text }) => text !== "");
  const isAmount = (position: number): boolean => meaningOf(cellText(rows[top]?.[position] ?? null)).kind === "amount";
  const areOfAmounts =
    filled.length > 0 && filled.every(({ text, position }) => !/\d/.test(text) && isAmount(position));
  return areOfAmounts && filled.some(({ text }) => SO_FAR.test(text)) ? [top + 1] : [];
}

/**
 * One word alone below a header is the heading of the rows under it («Koststed»), and no second row of headers; what
 * amounts are of may be.
 */
function isHeadingBelow(above: CellRow, below: CellRow): boolean {
  const filled = below.flatMap((cell, at) => (cellText(cell) === "" ? [] : [at]));
  const [only = -1] = filled;
  return (
    filled.length === 1 &&
    cellText(above[only] ?? null) !== "" &&
    !["amount", "year"].includes(meaningOf(cellText(below[only] ?? null)).kind)
  );
}

/** Neither a year nor a month, in any way they are written. */
const WITH_DECIMALS = /^[-\u2212(]?\d[\d\s.\u00a0\u202f]*,\d+[-)]?$/;

/** A row of data has amounts or codes where a header has words; a year or a period is a word too. */
function isHeaderLike(row: CellRow): boolean {
  const shown = row.map(cellText);
  if (shown.some((text) => WITH_DECIMALS.test(text))) return false;
  const texts = withMonths(shown).filter((text) => text !== "");
  const numbers = texts.filter((text) => /^[-\u2212(]?\d[\d\s.,\u00a0\u202f]*[-)]?$/.test(text));
  return (
    numbers.every((text) => meaningOf(text).kind !== "unknown") &&
    texts.some((text) => meaningOf(text).kind !== "unknown")
  );
}

/**
 * How many different roles the header's own words give; content counts for nothing here. 0 when the words are only
 * periods.
 */
function columnsExplained(rows: readonly CellRow[], header: readonly number[]): number {
  const candidates = candidatesOf(rows, header);
  const { columns } = resolveColumns(candidates);
  const explained = candidates.filter(
    (candidate, index) => isExplained(candidate) && (columns[index] as RecognisedColumn).role.kind !== "ignored",
  );
  if (!explained.some(({ meaning }) => meaning.kind === "code" || (meaning.kind === "amount" && !meaning.period)))
    return 0;
  return new Set(explained.map(({ position }) => JSON.stringify((columns[position] as RecognisedColumn).role))).size;
}

function isExplained({ meaning }: Candidate): boolean {
  return (
    (meaning.kind === "code" || meaning.kind === "name" || meaning.kind === "amount" || meaning.kind === "plainName") &&
    (meaning.kind !== "amount" || meaning.exact || meaning.year === undefined)
  );
}
