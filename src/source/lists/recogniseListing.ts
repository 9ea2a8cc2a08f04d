import { dateOf } from "../../ledger/period";
import { LANGUAGES } from "../../texts/languages";
import { translate } from "../../texts/translate";
import { textOf } from "../cells/cell";
import { isMisspelt } from "../recognise/isMisspelt";
import type { RawGrid } from "../source";
import type { InputColumn, ListingInput } from "../../law/lists/definition";
import { foldedHeader } from "./foldedHeader";
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

/**
 * The input whose headers the grid has most of, wherever its header row stands; null when the grid has too little of
 * any.
 */
export function recogniseListing(grid: RawGrid, inputs: readonly ListingInput[], year: number): ListingPlace | null {
  const headers = grid.rows.slice(0, ROWS_SEARCHED).map((_, at) => headerAt(grid, at));
  const places = inputs.flatMap((input) => headers.map((header, headerRow) => placeIn(header, headerRow, input, year)));
  const likely = places.filter(({ input, positions, missing }) => {
    const required = input.columns.filter((column) => column.required).length;
    // Names alone are in many files: an organisation has områder and enheter too.
    const hasFigure = input.columns.some(({ id, kind }) => kind !== "text" && positions[id] !== undefined);
    return missing.length === 0 || (hasFigure && missing.length * 2 <= required && Object.keys(positions).length >= 2);
  });
  return likely.reduce<ListingPlace | null>(
    (best, place) => (best === null || score(place) > score(best) ? place : best),
    null,
  );
}

/** The input whose headers, all that it needs, stand in the row; null where none has. */
export function listedAt(
  grid: RawGrid,
  row: number,
  inputs: readonly ListingInput[],
  year: number,
): ListingInput | null {
  const header = headerAt(grid, row);
  const whole = inputs.map((input) => placeIn(header, row, input, year)).filter(({ missing }) => missing.length === 0);
  return whole.sort((one, other) => score(other) - score(one))[0]?.input ?? null;
}

/** What each column of a row may be called: by its own cell, by the one above where its own is blank, or by both. */
type Header = readonly (readonly string[])[];

function headerAt({ rows }: RawGrid, at: number): Header {
  const [row = [], above = []] = [rows[at], rows[at - 1]];
  let group = "";
  return Array.from({ length: Math.max(row.length, above.length) }, (_, position) => {
    const [own, over] = [textOf(row[position]), textOf(above[position])];
    group = over === "" ? group : over;
    const names = own === "" ? [over] : group === "" ? [own] : [own, `${group} ${own}`];
    return names.map(foldedHeader);
  });
}

/** An input with every required column beats one with more columns but not all it needs. */
const score = ({ positions, missing }: ListingPlace): number =>
  (missing.length === 0 ? 1000 : 0) + Object.keys(positions).length;

function placeIn(header: Header, headerRow: number, input: ListingInput, year: number): ListingPlace {
  const sure = surePlaces(header, input, year);
  const taken = new Set(sure.map(([, position]) => position));
  const rest = input.columns.filter(({ id }) => !sure.some(([known]) => known === id));
  // A header with a letter wrong, where no other is the column's; a row without a header that is right has none.
  const likely =
    sure.length === 0
      ? []
      : rest.flatMap((column): Place[] => {
          const isMeant = ([text = ""]: readonly string[], position: number): boolean =>
            !taken.has(position) && wordsOf(column, year).some((word) => isMisspelt(text, word));
          const position = header.findIndex(isMeant);
          return position < 0 ? [] : [[column.id, position]];
        });
  const positions = Object.fromEntries([...sure, ...likely]);
  return {
    input,
    headerRow,
    positions,
    missing: input.columns.filter((column) => column.required && positions[column.id] === undefined),
  };
}

type Place = readonly [id: string, position: number];

/**
 * Where the columns' words are: the word with the year before the others, and no header for two columns where one of
 * them has another («Prosjektnr» and «Prosjekt»).
 */
function surePlaces(header: Header, { columns }: ListingInput, year: number): readonly Place[] {
  const found = columns.map((column) => ({ id: column.id, positions: positionsOf(column, header, year) }));
  const onlyPlaces = new Set(found.flatMap(({ positions }) => (positions.length === 1 ? positions : [])));
  const taken = new Set<number>();
  return found.flatMap(({ id, positions }): Place[] => {
    const isFree = (position: number): boolean =>
      !taken.has(position) && (positions.length === 1 || !onlyPlaces.has(position));
    const position = positions.find(isFree);
    if (position === undefined) return [];
    taken.add(position);
    return [[id, position]];
  });
}

/** Words with the year first; a cell of its own before the two together, which may be a group's and another's. */
function positionsOf(column: InputColumn, header: Header, year: number): readonly number[] {
  const words = wordsOf(column, year);
  const found = [0, 1].flatMap((name) =>
    words.map((word) => ({
      position: header.findIndex((names) => names[name] === word),
      isOfYear: word.includes(String(year)),
    })),
  );
  const sorted = [...found.filter(({ isOfYear }) => isOfYear), ...found.filter(({ isOfYear }) => !isOfYear)];
  return [...new Set(sorted.flatMap(({ position }) => (position < 0 ? [] : [position])))];
}

/** What a column is known by: its header and other words for it, and then the same in the other languages. */
function wordsOf(column: InputColumn, year: number): readonly string[] {
  const years = known.get(column) ?? new Map<number, readonly string[]>();
  known.set(column, years);
  const words =
    years.get(year) ??
    LANGUAGES.flatMap((language) =>
      [column.header, ...column.words]
        .flatMap((word) => daysOf(column, inYear(translate(word, language), year), year))
        .map(foldedHeader),
    );
  years.set(year, words);
  return words;
}

/**
 * A list of an unfinished year has the figures of another day than the year's last: the latest one is its closing
 * balance.
 */
function daysOf({ id }: InputColumn, word: string, year: number): readonly string[] {
  const last = dateOf(year, 12);
  return id === "utgaende" && word.includes(last)
    ? MONTHS.map((month) => word.replace(last, dateOf(year, month)))
    : [word];
}

const MONTHS = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** Each row of a grid is held against every list. */
const known = new WeakMap<InputColumn, Map<number, readonly string[]>>();
