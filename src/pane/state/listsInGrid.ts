import { recogniseListing, type ListingPlace } from "../../source/lists/recogniseListing";
import { LIST_INPUTS } from "../../report/tables/notes/inputs";
import type { RawGrid } from "../../source/source";

/** A small list the headers of a grid are those of. */
export interface ListFound {
  readonly title: string;
  /** Every column it cannot do without is there. */
  readonly complete: boolean;
}

/** Report headers above the column row are seldom longer. */
const ROWS_SEARCHED = 30;
/** A header with a year, as «saldo 01.01.2024»; a date or a year alone is content. */
const YEAR_IN_HEADER = /^\P{L}*\p{L}.*?((?:19|20)\d{2})(?!\d)/su;
/** For headers without a year any year will do. */
const ANY_YEAR = 2000;

/**
 * The list a grid holds, as none or one. Its headers may tell the year and the one before, whatever year the report
 * is for: a list of another year is told so when it is read.
 */
export function listsInGrid(grid: RawGrid): readonly ListFound[] {
  const places = yearsIn(grid).flatMap((year) => recogniseListing(grid, LIST_INPUTS, year) ?? []);
  const best = places.reduce<ListingPlace | null>(
    (found, place) => (found === null || place.missing.length < found.missing.length ? place : found),
    null,
  );
  return best === null ? [] : [{ title: best.input.title, complete: best.missing.length === 0 }];
}

function yearsIn({ rows }: RawGrid): readonly number[] {
  const texts = rows
    .slice(0, ROWS_SEARCHED)
    .flat()
    .filter((cell) => typeof cell === "string");
  const named = texts.flatMap((text) => YEAR_IN_HEADER.exec(text)?.slice(1, 2).map(Number) ?? []);
  // The year may only be named as the one before: «premieavvik 2023».
  return [...new Set([...named.flatMap((year) => [year, year + 1]), ANY_YEAR])];
}
