import { textOf } from "../source/cells/cell";
import { fold } from "../source/recognise/meaningOf";
import type { RawGrid } from "../source/source";
import type { InputColumn, ListingInput } from "./definition";
import { inYear } from "./inYear";

/** Report headers above the column row are seldom longer. */
const ROWS_SEARCHED = 30;

/** Where the columns of an input stand in a grid. */
export interface ListingPlace {
  readonly input: ListingInput;
  /** Index of the header row in the grid. */
  readonly headerRow: number;
  /** Column id -> position in the row. */
  readonly positions: Readonly<Record<string, number>>;
  /** Required columns that are not there. */
  readonly missing: readonly InputColumn[];
}

/** The input whose headers the grid has most of, wherever its header row stands; null when the grid has too little of any. */
export function recogniseListing(grid: RawGrid, inputs: readonly ListingInput[], year: number): ListingPlace | null {
  const places = inputs.flatMap((input) => grid.rows.slice(0, ROWS_SEARCHED).map((row, headerRow) => placeIn(row.map(textOf), headerRow, input, year)));
  const likely = places.filter(({ input, positions, missing }) => {
    const required = input.columns.filter((column) => column.required).length;
    return missing.length === 0 || (missing.length * 2 <= required && Object.keys(positions).length >= 2);
  });
  return likely.reduce<ListingPlace | null>((best, place) => (best === null || score(place) > score(best) ? place : best), null);
}

/** An input with every required column beats one with more columns but not all it needs. */
const score = ({ positions, missing }: ListingPlace): number => (missing.length === 0 ? 1000 : 0) + Object.keys(positions).length;

function placeIn(header: readonly string[], headerRow: number, input: ListingInput, year: number): ListingPlace {
  const folded = header.map(fold);
  const positions = Object.fromEntries(input.columns.flatMap((column) => {
    const word = [column.header, ...column.words].map((candidate) => fold(inYear(candidate, year))).find((candidate) => folded.includes(candidate));
    return word === undefined ? [] : [[column.id, folded.indexOf(word)] as const];
  }));
  return { input, headerRow, positions, missing: input.columns.filter((column) => column.required && positions[column.id] === undefined) };
}
