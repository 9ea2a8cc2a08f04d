import type { InputColumn } from "../../law/lists/definition";
import type { Problem } from "../../ledger/problem";
import { Exact, type Ratio } from "../../amounts/ratio";
import { LANGUAGES } from "../../texts/languages";
import { translate } from "../../texts/translate";
import { textOf, type Cell } from "../cells/cell";
import { fold } from "../recognise/meaningOf";
import { YEAR_WORDS } from "../recognise/synonyms";
import { unitProblems, unitsSaid } from "../recognise/unitProblems";
import type { SaidText } from "../said";
import type { RawGrid } from "../source";
import { apartRows } from "./apartRows";
import { foldedHeader } from "./foldedHeader";
import { oreIn, valueIn, type ListingRow } from "./listing";
import { listingProblem } from "./listingProblems";
import type { ListingPlace } from "./recogniseListing";
import { words } from "../../texts/words";

/**
 * What a list says beside the figures that are read of it: that they are no kroner, that its percents are written as
 * shares, that its signs are turned, and that there are figures in columns the list has no use for.
 */
export function listingDoubts(
  grid: RawGrid,
  place: ListingPlace,
  rows: readonly ListingRow[],
  sheet = grid.name,
): readonly Problem[] {
  const { input, headerRow, positions } = place;
  const header = grid.rows[headerRow] ?? [];
  const headerOf = ({ id }: InputColumn): string => textOf(header[positions[id] ?? -1]);
  const amounts = input.columns.filter(({ id, kind }) => kind === "amount" && positions[id] !== undefined);
  const above = [sheet, ...grid.rows.slice(0, headerRow).flatMap((row) => row.map(textOf))];
  const inHeaders = unitProblems(amounts.map(headerOf), above);
  return [
    ...(inHeaders.length > 0 || amounts.length === 0 ? inHeaders : unitsSaid(saidBelow(grid, place))).map(
      (problem) => ({ ...problem, where: { file: grid.name, ...problem.where } }),
    ),
    ...input.columns.flatMap((column) =>
      isPercent(column) && positions[column.id] !== undefined
        ? percentsAsShares(grid, place, column, rows, headerOf(column))
        : [],
    ),
    ...plannedFigures(place, above, grid.name),
    ...apartRows(grid, place, rows),
    ...turnedSigns(place, rows, grid.name, header),
    ...unreadFigures(grid, place, header),
  ];
}

/** «Fond – budsjett 2024», «Prognose 2024»; a department for budgets says nothing of the figures. */
const PLANNED =
  /^(?:(?:års)?budsjett|(?:års)?prognose|anslag|økonomiplan|forslag)(?:\s|$)|(?:budsjett|prognose|anslag|økonomiplan|forslag)(?:\s+(?:for\s+)?(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?)?\W*$/iu;
const BOOKED = /regnskap|rekneskap|saldo|balanse/iu;

/** Balances and sick leave under a title that calls them a budget; lists that have budgets themselves are titled so. */
function plannedFigures({ input }: ListingPlace, above: readonly string[], file: string): readonly Problem[] {
  const hasBudget = input.columns.some(({ header }) => /budsjett|vedtatt|mål|grense/iu.test(header));
  const planned = hasBudget ? undefined : above.find((text) => PLANNED.test(text));
  if (planned === undefined || above.some((text) => BOOKED.test(text))) return [];
  const told = words`Tittelen eller arket sier «${planned}», og listen leses som regnskapets tall. Velg riktig fil eller riktig ark, eller rett tittelen.`;
  return [listingProblem("liste-ikke-regnskap", "error", file, told)];
}

/** Texts below the headers, in rows without a figure of the list. */
function saidBelow({ rows, firstRow }: RawGrid, { headerRow, input, positions }: ListingPlace): readonly SaidText[] {
  const figures = input.columns.flatMap(({ id, kind }) => (kind === "text" ? [] : (positions[id] ?? [])));
  return rows.flatMap((cells, at) =>
    at <= headerRow || figures.some((position) => FIGURE.test(textOf(cells[position])))
      ? []
      : cells.flatMap((cell) => (typeof cell === "string" ? [{ row: firstRow + at, text: textOf(cell) }] : [])),
  );
}

/** Måltall are in percent where their unit says nothing else; so one of their words is «Verdi %». */
const isPercent = ({ kind, words }: InputColumn): boolean =>
  kind === "percent" || (kind === "number" && words.some((word) => word.endsWith("%")));

/**
 * Interest and sick leave of one percent at most everywhere are more likely 0.0495 for 4,95 %, unless the percent sign
 * is there. A number that may be years as well is a share only where it is small.
 */
function percentsAsShares(
  grid: RawGrid,
  { positions }: ListingPlace,
  { id, kind, isNearHundred }: InputColumn,
  rows: readonly ListingRow[],
  header: string,
): readonly Problem[] {
  const unsigned = rows.filter(
    ({ row }) => !textOf(grid.rows[row - grid.firstRow]?.[positions[id] as number]).endsWith("%"),
  );
  const given = unsigned.flatMap((row) => valueIn(row, id) ?? []).filter((value) => !value.isZero());
  const largest = given.reduce((most, value) => (value.abs().gt(most) ? value.abs() : most), NONE);
  const limit = isNearHundred === true ? 2 : kind === "percent" ? 1 : SMALL;
  if (given.length === 0 || largest.gt(limit) || (isNearHundred !== true && !given.some((value) => value.abs().lt(1))))
    return [];
  const print = (value: Ratio): string => value.toFixed().replace(".", ",");
  const told = words`Alle tallene i «${header}» er så små at de kan være andeler: ${print(largest)} kan være ${print(largest.times(100))} % eller ${print(largest)} %. Skriv dem med prosenttegn.`;
  return [listingProblem("liste-prosent-andel", "error", grid.name, told)];
}

const NONE = new Exact(0);
const SMALL = new Exact("0.2");

/** Balances that are all below zero: a fund or a loan may be, but hardly all of them. */
function turnedSigns(
  { input, positions }: ListingPlace,
  rows: readonly ListingRow[],
  file: string,
  header: readonly Cell[],
): readonly Problem[] {
  const positive = input.columns.flatMap(({ id, isPositive }) => {
    const amounts = rows.map((row) => oreIn(row, id)).filter((ore) => ore !== 0);
    return isPositive === true && amounts.length > 0 ? [{ header: textOf(header[positions[id] ?? -1]), amounts }] : [];
  });
  const below = positive.filter(({ amounts }) => amounts.every((ore) => ore < 0));
  const given = below.length === positive.length ? below : below.filter(({ amounts }) => amounts.length > 1);
  if (given.length === 0) return [];
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
    const isKnown = text === "" || read.has(position) || besides.includes(text) || YEAR_WORDS.includes(fold(text));
    return !isKnown && below.some((row) => FIGURE.test(textOf(row[position]))) ? [text] : [];
  });
  if (unread.length === 0) return [];
  const known = new Set([...read].map((position) => foldedHeader(textOf(header[position]))));
  const doubled = unread.filter((text) => known.has(foldedHeader(text)));
  if (doubled.length > 0) {
    const twice = words`${inList(doubled)} står to ganger i overskriftene, med tall under begge, og bare den første er lest. Slett eller omdøp den som ikke gjelder; står to lister ved siden av hverandre, legg dem under hverandre.`;
    return [listingProblem("liste-kolonne-ulest", "error", grid.name, twice)];
  }
  const told = words`${inList(unread)} hører ikke til listen og er ikke lest.`;
  return [listingProblem("liste-kolonne-ulest", "info", grid.name, told)];
}

const FIGURE = /^[-−(]?(?:kr)?\s*\d/;

const inList = (headers: readonly string[]): string => headers.map((header) => `«${header}»`).join(", ");
