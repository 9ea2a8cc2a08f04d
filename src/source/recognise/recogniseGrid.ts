import type { RawGrid, RecognisedColumn, Recognition, RowFields } from "../source";
import { titleYears } from "../titleYears";
import { candidatesOf, cellText, type Candidate, type CellRow } from "./candidates";
import { endsAsTotal } from "../cells/totalText";
import { blankKeys } from "./blankKeys";
import { decimalOf } from "./decimalOf";
import { findHeader } from "./findHeader";
import { createHeadings, HEADING_NAMES, headingKinds, type HeadingColumn } from "./headings";
import { joined, partedAmounts } from "./partedAmounts";
import { recognitionProblems } from "./recognitionProblems";
import { resolveColumns } from "./resolveColumns";
import { yearlyByHeader } from "./yearlyByHeader";
import { isUpToDecember, withWholeYear } from "./upToDecember";
import { amountHeaders, unitProblems } from "./unitProblems";

/** What is known of the file around the grid; left out for cells taken from a worksheet. */
type FileFacts = Partial<
  Pick<Recognition, "kind" | "encoding" | "delimiter" | "decimal" | "isDelimited" | "sheet" | "sheets">
>;

/**
 * How the grid's columns will be read, by its headers and its content. The first rows are enough: give a few hundred.
 * `year`: the one asked for, where it is known.
 * `header`: indexes of the header rows, of a source that says itself what its columns are called.
 */
export function recogniseGrid(
  given: RawGrid,
  facts: FileFacts = {},
  year?: number,
  header: readonly number[] = findHeader(given.rows),
): Recognition {
  const asGiven = candidatesOf(given.rows, header);
  const { whole, headings } = withHeadings(given, header, asGiven);
  const parted = partedAmounts(whole.rows, header, facts.delimiter);
  const grid =
    parted.length === 0
      ? whole
      : { ...whole, rows: whole.rows.map((row, index) => (header.includes(index) ? row : joined(row, parted))) };
  const candidates = grid.rows === given.rows ? asGiven : candidatesOf(grid.rows, header);
  const { columns: resolved, problems } = resolveColumns(candidates, year);
  const above = grid.rows.slice(0, header[0] ?? 0).map((row) => row.map(cellText));
  const titles = [...above.map((texts) => texts.join(" ")), facts.sheet ?? ""];
  const isWholeYear = titles.some((title) => titleYears(title).length > 0 && isUpToDecember(title));
  const columns = withWholeYear(yearlyByHeader(resolved), isWholeYear);
  const headerRows = header.map((index) => grid.firstRow + index);
  const amounts = columns.filter(({ role }) => role.kind === "amount").map(({ position }) => position);
  const head = [...above.flat(), facts.sheet ?? ""];
  const years = titles.flatMap(titleYears);
  const texts = grid.rows
    .flatMap((row) => amounts.map((position) => row[position] ?? null))
    .filter((cell) => typeof cell === "string");
  return {
    kind: "grid",
    encoding: "utf-8",
    delimiter: ";",
    decimal: decimalOf(texts.map(cellText)),
    ...facts,
    headerRows,
    ...(facts.isDelimited === true && { fields: fieldsOf(given.rows, header) }),
    ...(years.length > 0 && { titleYears: years }),
    ...(isWholeYear && { isWholeYear }),
    columns,
    candidates,
    ...(parted.length > 0 && { parted }),
    ...(headings.length > 0 && { headings }),
    ...withFilledDown(grid.rows, columns, header),
    problems: [
      ...recognitionProblems(columns, headerRows, grid.name),
      ...problems,
      ...unitProblems(amountHeaders(columns), head),
    ],
  };
}

/** The grid with a column for what headings between the rows say, where no column does. */
function withHeadings(
  grid: RawGrid,
  header: readonly number[],
  candidates: readonly Candidate[],
): { readonly whole: RawGrid; readonly headings: readonly HeadingColumn[] } {
  const title = header.at(-1);
  if (title === undefined) return { whole: grid, headings: [] };
  const { columns } = resolveColumns(candidates);
  const headings = headingKinds(grid.rows, columns, header).map((of, index): HeadingColumn => ({
    of,
    position: columns.length + index,
  }));
  if (headings.length === 0) return { whole: grid, headings };
  const withCells = createHeadings<RawGrid["rows"][number][number]>(headings, columns, false);
  // A heading above the headers is of the rows down to the next.
  const aboveOrBelow = (row: RawGrid["rows"][number], isAbove: boolean): RawGrid["rows"][number] => {
    const whole = withCells(row);
    return isAbove ? row : (whole ?? []);
  };
  const named = (row: RawGrid["rows"][number]): RawGrid["rows"][number] => [
    ...columns.map(({ position }) => row[position] ?? null),
    ...headings.map(({ of }) => HEADING_NAMES[of]),
  ];
  return {
    headings,
    whole: {
      ...grid,
      rows: grid.rows.map((row, index) => (index === title ? named(row) : aboveOrBelow(row, index < title))),
    },
  };
}

/** «1000 Totalt» in a column of keys that is blank in the rows between: a pivot that writes each key once. */
function withFilledDown(
  rows: RawGrid["rows"],
  columns: readonly RecognisedColumn[],
  header: readonly number[],
): Pick<Recognition, "filledDown" | "notRepeated"> {
  const keys = columns.filter(({ role }) => KEYS.has(role.kind)).map(({ position }) => position);
  const filledDown = keys.filter((position) => {
    const texts = rows.map((row) => cellText(row[position] ?? null));
    // Few columns have blanks, and each total is looked for among all texts.
    const isBlank = texts.some((text, index) => text === "" && rows[index]?.some((cell) => cellText(cell) !== ""));
    return isBlank && !isRepeated(texts) && texts.some((text) => isTotalOf(text, texts));
  });
  if (filledDown.length > 0) return { filledDown };
  const notRepeated = blankKeys(rows, columns, header);
  return notRepeated.length > 0 ? { notRepeated } : {};
}

/** Some code stands twice in one group: it is written in every row, and where it is blank there is none. */
function isRepeated(texts: readonly string[]): boolean {
  let latest = "";
  return texts.some((text) => {
    if (text === "") return false;
    const again = text === latest;
    latest = endsAsTotal(text) ? "" : text;
    return again;
  });
}

/** «1000 Totalt» where another cell is «1000», or begins so. */
function isTotalOf(text: string, texts: readonly string[]): boolean {
  if (!endsAsTotal(text)) return false;
  const code = text.replace(/(?<![\s:–-])[\s:–-]+(?:total(?:t|sum)?|sum|i alt)\s*:?$/iu, "").trim();
  return texts.some((other) => other !== text && other.startsWith(code));
}

const KEYS: ReadonlySet<string> = new Set(["konto", "ansvar", "funksjon", "prosjekt", "periode"]);

const HALF = 0.5;

/** How many fields the rows below the header have, as far as they agree. */
function fieldsOf(rows: readonly CellRow[], header: readonly number[]): RowFields {
  const last = header.at(-1);
  const fields = last === undefined ? 0 : (rows[last]?.length ?? 0);
  const below = rows.slice((last ?? 0) + 1).filter((row) => row.some((cell) => cellText(cell) !== ""));
  const reaching = below.filter(({ length }) => length >= fields);
  const isFilled = reaching.length > 0 && reaching.every((row) => cellText(row[fields - 1] ?? null) !== "");
  return {
    ...(below.filter(({ length }) => length === fields).length > HALF * below.length && { most: fields }),
    ...(isFilled && reaching.length >= HALF * below.length && { fewest: fields }),
  };
}
