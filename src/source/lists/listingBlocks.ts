import type { ListingInput } from "../../law/lists/definition";
import { textOf } from "../cells/cell";
import type { RawGrid } from "../source";
import { listedAt } from "./recogniseListing";

/** A sheet with more rows than this is no sheet of small lists below each other. */
const ROWS_LOOKED_AT = 1000;
const FIGURE = /^[-−(]?(?:kr)?\s*\d/;

/**
 * The parts of a sheet where lists of different kinds stand below each other: each from what is above its headers to
 * the last row with a figure before the next one's. A sheet of one list is one part.
 */
export function listingBlocks(grid: RawGrid, inputs: readonly ListingInput[], year: number): readonly RawGrid[] {
  const found = grid.rows.slice(0, ROWS_LOOKED_AT).flatMap((row, at) => {
    const texts = row.map(textOf).filter((text) => text !== "");
    const mayBeHeader = texts.length >= 2 && !texts.some((text) => FIGURE.test(text));
    const input = mayBeHeader ? listedAt(grid, at, inputs, year) : null;
    return input === null ? [] : [{ at, input }];
  });
  const starts = found.flatMap(({ at, input }, nth) =>
    nth === 0 || input === found[nth - 1]?.input ? [] : [afterFigures(grid, at)],
  );
  return [0, ...starts].map((start, nth) => ({
    ...grid,
    firstRow: grid.firstRow + start,
    rows: grid.rows.slice(start, starts[nth]),
  }));
}

/** The row after the last one with a figure above the header. */
const afterFigures = ({ rows }: RawGrid, header: number): number =>
  rows.slice(0, header).reduce((after, row, at) => (row.some((cell) => FIGURE.test(textOf(cell))) ? at + 1 : after), 0);
