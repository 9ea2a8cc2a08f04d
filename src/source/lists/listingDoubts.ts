import type { ListingInput } from "../../law/lists/definition";
import type { Problem } from "../../ledger/problem";
import { Exact } from "../../amounts/ratio";
import { LANGUAGES } from "../../texts/languages";
import { translate } from "../../texts/translate";
import { textOf, type Cell } from "../cells/cell";
import { unitProblems } from "../recognise/unitProblems";
import type { RawGrid } from "../source";
import { oreIn, valueIn, type ListingRow } from "./listing";
import { listingProblem } from "./listingProblems";
import type { ListingPlace } from "./recogniseListing";
import { words } from "../../texts/words";

/**
 * What a list says beside the figures that are read of it: that they are no kroner, that its percents are written as
 * shares, that its signs are turned, and that there are figures in columns the list has no use for.
 */
export function listingDoubts(grid: RawGrid, place: ListingPlace, rows: readonly ListingRow[]): readonly Problem[] {
  const { input, headerRow, positions } = place;
  const header = grid.rows[headerRow] ?? [];
  const headersOf = (kind: string): readonly string[] =>
    input.columns.flatMap(({ id, kind: its }) =>
      its === kind && positions[id] !== undefined ? [textOf(header[positions[id]])] : [],
    );
  const above = [grid.name, ...grid.rows.slice(0, headerRow).flatMap((row) => row.map(textOf))];
  return [
    ...unitProblems(headersOf("amount"), above).map((problem) => ({
      ...problem,
      where: { file: grid.name, ...problem.where },
    })),
    ...percentsAsShares(input, rows, grid.name, headersOf("percent")),
    ...turnedSigns(place, rows, grid.name, header),
    ...unreadFigures(grid, place, header),
  ];
}

/** Interest and sick leave of less than one percent everywhere are more likely 0.0495 for 4,95 %. */
function percentsAsShares(
  { columns }: ListingInput,
  rows: readonly ListingRow[],
  file: string,
  headers: readonly string[],
): readonly Problem[] {
  const ids = columns.flatMap(({ id, kind }) => (kind === "percent" ? [id] : []));
  const given = rows.flatMap((row) => ids.flatMap((id) => valueIn(row, id) ?? []).filter((value) => !value.isZero()));
  const largest = given.reduce((most, value) => (value.abs().gt(most) ? value.abs() : most), NONE);
  if (given.length < 2 || largest.gte(1)) return [];
  const told = words`Alle tallene i ${inList(headers)} er under 1 og er lest som så mange prosent; det største er ${largest.toFixed().replace(".", ",")} %. Er de andeler, må de ganges med 100: skriv ${largest.times(100).toFixed().replace(".", ",")}.`;
  return [listingProblem("liste-prosent-andel", "warning", file, told)];
}

const NONE = new Exact(0);

/** Balances that are all below zero: a fund or a loan may be, but hardly all of them. */
function turnedSigns(
  { input, positions }: ListingPlace,
  rows: readonly ListingRow[],
  file: string,
  header: readonly Cell[],
): readonly Problem[] {
  const given = input.columns.flatMap(({ id, isPositive }) => {
    const amounts = rows.map((row) => oreIn(row, id)).filter((ore) => ore !== 0);
    return isPositive === true && amounts.length > 0 ? [{ header: textOf(header[positions[id] ?? -1]), amounts }] : [];
  });
  if (given.length === 0 || given.some(({ amounts }) => amounts.some((ore) => ore > 0))) return [];
  const told = words`Alle beløpene i ${inList(given.map((each) => each.header))} er under null, og listen har dem uten minus: den er trolig skrevet med regnskapets fortegn. Snu fortegnet på alle beløpene.`;
  return [listingProblem("liste-bare-minus", "warning", file, told)];
}

function unreadFigures(
  grid: RawGrid,
  { input, headerRow, positions }: ListingPlace,
  header: readonly Cell[],
): readonly Problem[] {
  const read = new Set(Object.values(positions));
  const besides = LANGUAGES.flatMap((language) => input.besides?.map((text) => translate(text, language)) ?? []);
  const below = grid.rows.slice(headerRow + 1);
  const unread = header.flatMap((cell, position) => {
    const text = textOf(cell);
    const isKnown = text === "" || read.has(position) || besides.includes(text);
    return !isKnown && below.some((row) => FIGURE.test(textOf(row[position]))) ? [text] : [];
  });
  if (unread.length === 0) return [];
  const told = words`${inList(unread)} hører ikke til listen og er ikke lest.`;
  return [listingProblem("liste-kolonne-ulest", "info", grid.name, told)];
}

const FIGURE = /^[-−(]?(?:kr)?\s*\d/;

const inList = (headers: readonly string[]): string => headers.map((header) => `«${header}»`).join(", ");
