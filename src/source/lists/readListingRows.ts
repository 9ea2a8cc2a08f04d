import type { Problem } from "../../ledger/problem";
import { textOf } from "../cells/cell";
import type { RawGrid } from "../source";
import type { ListingInput } from "../../law/lists/definition";
import { textIn, type ListingRow } from "./listing";
import { listingProblem } from "./listingProblems";
import type { Decimal } from "./readNumber";
import { readListingRow, type RowRead } from "./readListingRow";
import type { ListingPlace } from "./recogniseListing";
import { words } from "../../texts/words";

interface RowsRead {
  readonly rows: readonly ListingRow[];
  /** Rows called «Sum» or «Totalt», in an input that has a use for them. */
  readonly totals: readonly ListingRow[];
  readonly problems: readonly Problem[];
  /** The sheet's own example stands as it was made. */
  readonly hasExample: boolean;
}

/**
 * The rows below the header that can be read whole, and a problem for each that cannot. Blank rows and an untouched
 * example are left out; so are rows called «Sum» or «Totalt», unless the input has a use for them.
 */
export function readListingRows(grid: RawGrid, place: ListingPlace, file: string, year: number): RowsRead {
  const { input, headerRow, positions } = place;
  const about = { input, positions, header: grid.rows[headerRow] ?? [], decimal: decimalOf(grid, place), file, year };
  const below = grid.rows
    .slice(headerRow + 1)
    .map((cells, index) => readListingRow(cells, grid.firstRow + headerRow + 1 + index, about));
  const of = (kind: RowRead["kind"]): readonly ListingRow[] =>
    below.flatMap((each) => (each.kind === kind ? [each.read] : []));
  const rows = of("row");
  const doubles = input.firstOnly ? new Map<number, readonly Problem[]>() : doubleProblems(rows, input, file);
  return {
    rows,
    totals: of("total"),
    problems: below.flatMap(({ read, problems }) => [...problems, ...(doubles.get(read.row) ?? [])]),
    hasExample: of("example").length > 0,
  };
}

/** By row: that its key has stood before. */
function doubleProblems(
  rows: readonly ListingRow[],
  { key }: ListingInput,
  file: string,
): ReadonlyMap<number, readonly Problem[]> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((read) => {
      const name = key.map((column) => textIn(read, column)).join(" / ");
      const first = seen.get(name);
      if (first === undefined) seen.set(name, read.row);
      return [
        read.row,
        first === undefined
          ? []
          : [
              listingProblem(
                "liste-dublett",
                "warning",
                file,
                words`«${name}» står også på rad ${first}. Begge er regnet med. Slett den ene hvis det er samme post.`,
                read.row,
              ),
            ],
      ];
    }),
  );
}

/** The point, where some figure is written with it and none with the comma. */
function decimalOf(grid: RawGrid, { input, headerRow, positions }: ListingPlace): Decimal {
  const figures = input.columns.filter(({ kind }) => kind === "amount" || kind === "percent" || kind === "number");
  const texts = grid.rows
    .slice(headerRow + 1)
    .flatMap((cells) => figures.map((column) => textOf(cells[positions[column.id] ?? -1])));
  const written = (sign: RegExp): boolean => texts.some((text) => sign.test(text));
  const [hasPoint, hasComma] = [written(/\.\d{1,2}$/), written(/,\d{1,2}$/)];
  return hasPoint && !hasComma ? { sign: ".", isSeen: true } : { sign: ",", isSeen: hasComma };
}
