import type { ListingInput } from "../../law/lists/definition";
import type { Problem } from "../../ledger/problem";
import { textOf } from "../cells/cell";
import { fold } from "../recognise/meaningOf";
import { YEAR_WORDS } from "../recognise/synonyms";
import type { RawGrid } from "../source";
import { listTitleYears, titleYears, yearsIn } from "../titleYears";
import { listingProblem } from "./listingProblems";
import type { ListingPlace } from "./recogniseListing";
import { words, type Text } from "../../texts/words";

interface OfYear {
  readonly grid: RawGrid;
  readonly problems: readonly Problem[];
}

/**
 * The list's rows of the year asked for, where a column says which year each is of. Where nothing but a title or the
 * sheet's name says a year, and it is another, that is an error: «IB» and «UB» are of any year.
 */
export function ofListedYear(grid: RawGrid, place: ListingPlace, year: number, sheet = grid.name): OfYear {
  const { input, headerRow, positions } = place;
  if (input.columns.some(({ id, kind }) => kind === "year" && positions[id] !== undefined))
    return { grid, problems: [] };
  const read = new Set(Object.values(positions));
  const header = (grid.rows[headerRow] ?? []).map(textOf);
  const position = header.findIndex((text, at) => !read.has(at) && YEAR_WORDS.includes(fold(text)));
  const below = grid.rows.slice(headerRow + 1).filter((row) => YEAR.test(textOf(row[position])));
  if (position >= 0 && below.length > 0)
    return isPanel(below, place, position)
      ? rowsOfYear(grid, headerRow, position, header[position] as string, year)
      : { grid, problems: [severalYears(grid.name, header[position] as string)] };
  const said = sectionOfOtherYear(grid, place, year) ?? titleOfOtherYear(grid, place, year, sheet);
  return { grid, problems: said === null ? [] : [otherYear(grid.name, said, year)] };
}

const YEAR = /^(?:19|20)\d\d$/;

/** One year in all rows, or a row for each of several: a year that each row has its own of may be when it began. */
function isPanel(rows: RawGrid["rows"], { input, positions }: ListingPlace, position: number): boolean {
  const keyOf = (row: RawGrid["rows"][number]): string =>
    input.key.map((column) => textOf(row[positions[column] ?? -1])).join("\n");
  return new Set(rows.map((row) => textOf(row[position]))).size === 1 || new Set(rows.map(keyOf)).size < rows.length;
}

/** Rows of other years are blank: each keeps its number. */
function rowsOfYear(grid: RawGrid, headerRow: number, position: number, header: string, year: number): OfYear {
  const yearOf = (row: RawGrid["rows"][number]): string => textOf(row[position]);
  const isOther = (row: RawGrid["rows"][number], at: number): boolean =>
    at > headerRow && YEAR.test(yearOf(row)) && yearOf(row) !== String(year);
  const others = grid.rows.filter(isOther);
  const isThere = grid.rows.some((row, at) => at > headerRow && yearOf(row) === String(year));
  const rows = grid.rows.map((row, at) => (isOther(row, at) ? [] : row));
  const what = words`Ingen rad har ${year} i «${header}»`;
  const problems = !isThere
    ? [otherYear(grid.name, what, year)]
    : others.length === 0
      ? []
      : [
          listingProblem(
            "liste-rad-utelatt",
            "info",
            grid.name,
            words`Rader med et annet år enn ${year} i «${header}» er ikke med: ${others.length}.`,
          ),
        ];
  return { grid: { ...grid, rows }, problems };
}

/** What a title says, where it names other years and no header of a figure says which it is of. */
function titleOfOtherYear(
  grid: RawGrid,
  { input, headerRow, positions }: ListingPlace,
  year: number,
  sheet: string,
): Text | null {
  const header = (grid.rows[headerRow] ?? []).map(textOf);
  const figures = input.columns.filter(({ kind }) => isFigure(kind));
  if (figures.some(({ id }) => yearsIn(header[positions[id] ?? -1] ?? "").length > 0)) return null;
  const titles = [
    ...(IS_FILE.test(sheet) ? [] : [sheet]),
    ...grid.rows.slice(0, headerRow).flatMap((row) => row.map(textOf)),
  ].map((text) => ({ text, years: listTitleYears(text) }));
  const other = titles.find(({ years }) => years.length > 0);
  if (other === undefined || titles.some(({ years }) => years.includes(year))) return null;
  return words`Tittelen eller arket sier «${other.text}», og ingen overskrift sier et år`;
}

/** What a text with rows of figures below says of another year, as a title above the headers could. */
function sectionOfOtherYear(grid: RawGrid, { headerRow, positions }: ListingPlace, year: number): Text | null {
  const texts = (row: RawGrid["rows"][number]): readonly string[] => row.map(textOf).filter((text) => text !== "");
  const bare = (text: string): string => text.replace(/(?:19|20)\d\d/g, "");
  const titles = grid.rows.slice(0, headerRow).flatMap(texts).map(bare);
  const read = Object.values(positions);
  const last = grid.rows.reduce(
    (found, row, at) => (read.filter((position) => /\d/.test(textOf(row[position]))).length > 1 ? at : found),
    0,
  );
  const said = grid.rows
    .slice(headerRow + 1, Math.max(headerRow + 1, last))
    .map(texts)
    .flatMap((row) => (row.length === 1 ? row : []))
    .find((text) => {
      const years = titles.includes(bare(text)) ? yearsIn(text) : titleYears(text);
      return years.length > 0 && !years.includes(year);
    });
  return said === undefined ? null : words`En rad med rader under sier «${said}»`;
}

const severalYears = (file: string, header: string): Problem =>
  listingProblem(
    "kolonne-feil-aar",
    "error",
    file,
    words`Radene har flere år i «${header}», og ingen rad står for flere av dem. Er det året tallene er fra, behold bare årets rader; er det noe annet, kall kolonnen det.`,
  );

const isFigure = (kind: ListingInput["columns"][number]["kind"]): boolean =>
  kind === "amount" || kind === "percent" || kind === "number";

/** A list is never known by what its file is called. */
const IS_FILE = /\.\p{L}{3,7}$/u;

const otherYear = (file: string, what: Text, year: number): Problem =>
  listingProblem(
    "kolonne-feil-aar",
    "error",
    file,
    words`${what}. Listen leses som tall for ${year}. Velg riktig fil, riktig ark eller riktig år, eller rett året.`,
  );
