import type { ListingInput } from "../../law/lists/definition";
import type { Problem } from "../../ledger/problem";
import { textOf } from "../cells/cell";
import { fold } from "../recognise/meaningOf";
import { YEAR_WORDS } from "../recognise/synonyms";
import type { RawGrid } from "../source";
import { listTitleYears, yearsIn } from "../titleYears";
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
  const below = grid.rows.slice(headerRow + 1).map((row) => textOf(row[position]));
  if (position >= 0 && below.some((text) => YEAR.test(text)))
    return rowsOfYear(grid, headerRow, position, header[position] as string, year);
  const said = titleOfOtherYear(grid, place, year, sheet);
  return { grid, problems: said === null ? [] : [otherYear(grid.name, said, year)] };
}

const YEAR = /^(?:19|20)\d\d$/;

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
