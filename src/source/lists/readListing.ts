import type { ListingInput } from "../../law/lists/definition";
import type { Problem } from "../../ledger/problem";
import { words, wordsOf } from "../../texts/words";
import { textOf } from "../cells/cell";
import type { ByteSource, RawGrid } from "../source";
import { completeRows } from "./completeRows";
import { inYear } from "./inYear";
import { ofListedYear } from "./listedYear";
import { type Listing, type ListingRow, oreIn } from "./listing";
import { listingBlocks } from "./listingBlocks";
import { listingDoubts } from "./listingDoubts";
import { listingGrids } from "./listingGrids";
import { listingProblem, missingColumns, missingValue, unknownListing } from "./listingProblems";
import { withProvedSigns } from "./provedSigns";
import { withoutProvedSums } from "./provedSums";
import { readListingRows } from "./readListingRows";
import { type ListingPlace, recogniseListing } from "./recogniseListing";

export interface ListingReading {
  /**
   * null when the cells are no list that can be read, which a problem then says, or a sheet whose example is not yet
   * written over.
   */
  readonly listing: Listing | null;
  readonly problems: readonly Problem[];
}

export interface ListingFile {
  /** One for each sheet that is a list; a CSV file has one sheet. */
  readonly listings: readonly Listing[];
  readonly problems: readonly Problem[];
}

/**
 * The small inputs in a CSV or xlsx file, recognised among `inputs` by their headers, and what is wrong in them.
 * Beside a sheet that is a list, sheets of something else are let be. Among several sheets a list is named with its
 * sheet.
 */
export async function readListing(
  source: ByteSource,
  inputs: readonly ListingInput[],
  year: number,
): Promise<ListingFile> {
  return readListingSheets(source.name, await listingGrids(source), inputs, year);
}

/** The same of a file whose sheets are in hand, or that could not be read. */
export function readListingSheets(
  file: string,
  sheets: readonly RawGrid[] | Problem,
  inputs: readonly ListingInput[],
  year: number,
): ListingFile {
  if ("code" in sheets) return { listings: [], problems: [sheets] };
  const readings = sheets.flatMap((grid) =>
    listingBlocks(grid, inputs, year).map((block) =>
      readListingGrid(
        { ...block, name: sheets.length > 1 ? `${file}, arket ${grid.name}` : file },
        inputs,
        year,
        grid.name === file && sheets.length === 1 ? undefined : grid.name,
      ),
    ),
  );
  const lists = ofTheYear(readings.filter(({ problems }) => !problems.some(({ code }) => code === "liste-ukjent")));
  if (lists.length === 0) return { listings: [], problems: [unknownListing(file, inputs)] };
  return {
    listings: lists.flatMap(({ listing }) => listing ?? []),
    problems: lists.flatMap(({ problems }) => problems),
  };
}

/** Beside a sheet of the year, sheets of the same list that say another year are let be. */
function ofTheYear(readings: readonly ListingReading[]): readonly ListingReading[] {
  const isOther = ({ problems }: ListingReading): boolean => problems.some(({ code }) => code === "kolonne-feil-aar");
  const inYear = new Set(readings.filter((reading) => !isOther(reading)).map(({ listing }) => listing?.input));
  return readings.map((reading) =>
    isOther(reading) && reading.listing !== null && inYear.has(reading.listing.input)
      ? {
          listing: null,
          problems: [
            listingProblem(
              "liste-rad-utelatt",
              "info",
              reading.listing.name,
              words`«${reading.listing.name}» er av et annet år, og er ikke med.`,
            ),
          ],
        }
      : reading,
  );
}

/**
 * The small input in cells in hand: a worksheet, a selection or an Excel table. `sheet`: what its sheet is called,
 * where the grid is named after the file.
 */
export function readListingGrid(
  whole: RawGrid,
  inputs: readonly ListingInput[],
  year: number,
  sheet?: string,
): ListingReading {
  const nothing = (problem: Problem): ListingReading => ({ listing: null, problems: [problem] });
  const place = recogniseListing(whole, inputs, year);
  if (place === null) return nothing(unknownListing(whole.name, inputs));
  if (place.missing.length > 0)
    return nothing(
      missingColumns(
        whole.name,
        place.input,
        place.missing.map(({ header }) => inYear(header, year)),
      ),
    );
  const { grid, problems: ofYear } = ofListedYear(whole, place, year, sheet);
  const { rows, totals, problems, hasExample } = readListingRows(grid, place, grid.name, year);
  if (rows.length === 0 && problems.length === 0 && hasExample) return { listing: null, problems };
  if (rows.length === 0 && problems.length === 0 && ofYear.length === 0)
    return nothing(
      listingProblem(
        "liste-tom",
        "warning",
        grid.name,
        words`«${grid.name}» har overskriftene til «${wordsOf(place.input.title)}», men ingen rader. Fyll ut listen, eller la den være.`,
      ),
    );
  const headers = headersIn(grid, place);
  const counted = withoutProvedSums(place.input, rows, grid.name);
  const signed = withProvedSigns(place.input, counted.rows, grid.name, headers);
  const proved = withoutUnprovedBlanks(place.input, signed.rows, grid.name, headers);
  const completed = completeRows(place.input, proved.rows, grid.name, year);
  return {
    listing: { input: place.input.id, name: grid.name, rows: completed.rows, totals, headers },
    problems: [
      ...ofYear,
      ...listingDoubts(grid, place, counted.rows, sheet),
      ...problems,
      ...counted.problems,
      ...signed.problems,
      ...proved.problems,
      ...completed.problems,
    ],
  };
}

function headersIn(grid: RawGrid, { headerRow, positions }: ListingPlace): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(positions).map(([column, position]) => [
      column,
      textOf(grid.rows[headerRow]?.[position]) || textOf(grid.rows[headerRow - 1]?.[position]),
    ]),
  );
}

/**
 * The rows without those where a movement that must be filled in is blank, and the balances do not prove that it is
 * none: opening and movements do not come to the closing one.
 */
function withoutUnprovedBlanks(
  { columns }: ListingInput,
  rows: readonly ListingRow[],
  file: string,
  headers: Readonly<Record<string, string>>,
): { readonly rows: readonly ListingRow[]; readonly problems: readonly Problem[] } {
  const sums = columns.flatMap(({ id, default: follows }) => (follows?.kind === "sum" ? [{ id, of: follows.of }] : []));
  const blankIn = (row: ListingRow): readonly string[] =>
    sums.flatMap(({ id, of }) => {
      const isProved = of.reduce((sum, column) => sum + oreIn(row, column), 0) === oreIn(row, id);
      const blank = columns.filter(
        ({ id: column, required }) => required && of.includes(column) && !row.values[column],
      );
      return isProved ? [] : blank.map((column) => column.id);
    });
  const wrong = rows.map((row) => ({ row, blank: blankIn(row) }));
  return {
    rows: wrong.flatMap(({ row, blank }) => (blank.length === 0 ? [row] : [])),
    problems: wrong.flatMap(({ row, blank }) =>
      blank.map((column) => missingValue(file, row.row, headers[column] ?? column)),
    ),
  };
}
