import { inRow, words, wordsOf, type Text, type Words } from "../../../texts/words";
import type { Ratio } from "../../../amounts/ratio";
import { fold } from "../../../source/recognise/meaningOf";
import type { Cell, TableColumn, TableRow } from "../../../table/table";
import type { PivotListing } from "../../../law/lists/definition";
import type { Evaluated } from "./evaluated";
import { textIn, valueIn, type Listing, type ListingRow } from "../../../source/lists/listing";

/** A column of figures: a region in a year. */
interface Across {
  readonly region: string;
  readonly year: string;
}

const EMPTY: Cell<Text> = { kind: "empty" };
const BARE = { number: "", sign: 1, avvikSign: 1, formula: null } as const;

/**
 * One row a text in the input, under its group; one column a region and year, regions as the input has them and years
 * in order. What the input lacks is blank.
 */
export function evaluatePivot(definition: PivotListing, { rows }: Listing, year: number): Evaluated {
  const across = columnsOf(definition, rows);
  const columns: readonly TableColumn<Text>[] = [
    ...definition.texts.map(({ id, header }): TableColumn<Text> => ({ kind: "text", id, header: wordsOf(header) })),
    ...across.map((column, c): TableColumn<Text> => ({
      kind: "value",
      id: `verdi${c + 1}`,
      header: headerOf(column, across, year),
    })),
  ];
  const grouped = groupsOf(definition, rows).flatMap(({ label, members }, g): readonly TableRow<Text>[] => [
    {
      ...BARE,
      id: `gruppe${g + 1}`,
      label,
      role: "heading",
      cells: columns.map(() => EMPTY),
    },
    ...byLabel(definition, members).map((own, r): TableRow<Text> => ({
      ...BARE,
      id: `rad${g + 1}-${r + 1}`,
      label: textIn(own[0] as ListingRow, definition.label),
      role: "line",
      cells: cellsOf(definition, own, across),
    })),
  ]);
  return { columns, rows: grouped, notes: statusNotes(definition, rows), problems: [] };
}

function columnsOf({ region, year }: PivotListing, rows: readonly ListingRow[]): readonly Across[] {
  const years = new Map<string, Set<string>>();
  for (const row of rows)
    (years.get(textIn(row, region)) ?? years.set(textIn(row, region), new Set()).get(textIn(row, region)))?.add(
      textIn(row, year),
    );
  return [...years].flatMap(([name, own]) => [...own].sort().map((each) => ({ region: name, year: each })));
}

/** The year is said where a region has more than one, or another than the report's. */
function headerOf({ region, year }: Across, across: readonly Across[], reportYear: number): string {
  return across.filter((other) => other.region === region).length > 1 || year !== String(reportYear)
    ? `${region} ${year}`
    : region;
}

function groupsOf(
  { groupBy }: PivotListing,
  rows: readonly ListingRow[],
): readonly { readonly label: Text; readonly members: readonly ListingRow[] }[] {
  const labelOf = (text: string): string =>
    groupBy.groups.find(({ label, words }) => [label, ...words].some((word) => fold(word) === fold(text)))?.label ??
    text;
  const found = new Set(rows.map((row) => labelOf(textIn(row, groupBy.column))));
  const named = groupBy.groups.map(({ label }) => label).filter((label) => found.has(label));
  return [...named, ...[...found].filter((label) => !named.includes(label))].map((label) => ({
    label: named.includes(label) ? wordsOf(label) : label,
    members: rows.filter((row) => labelOf(textIn(row, groupBy.column)) === label),
  }));
}

function byLabel({ label }: PivotListing, rows: readonly ListingRow[]): readonly (readonly ListingRow[])[] {
  const made = new Map<string, ListingRow[]>();
  for (const row of rows)
    (made.get(textIn(row, label)) ?? made.set(textIn(row, label), []).get(textIn(row, label)))?.push(row);
  return [...made.values()];
}

function cellsOf(
  definition: PivotListing,
  rows: readonly ListingRow[],
  across: readonly Across[],
): readonly Cell<Text>[] {
  const numbers = (column: string): readonly Ratio[] => rows.flatMap((row) => valueIn(row, column) ?? []);
  const decimals =
    numbers(definition.decimals)[0]?.toNumber() ??
    Math.max(0, ...numbers(definition.value).map((value) => value.decimalPlaces()));
  const texts = definition.texts.map(({ from }): Cell<Text> => {
    const text = rows.map((row) => textIn(row, from)).find((candidate) => candidate !== "");
    return text === undefined ? EMPTY : { kind: "text", text };
  });
  const figures = across.map(({ region, year }): Cell<Text> => {
    const row = rows.find(
      (candidate) => textIn(candidate, definition.region) === region && textIn(candidate, definition.year) === year,
    );
    const value = row ? valueIn(row, definition.value) : null;
    return value === null ? EMPTY : { kind: "number", value, decimals };
  });
  return [...texts, ...figures];
}

/** «Tallenes status: foreløpig mars (31), endelig juni (4).» and how many have none, and why. */
function statusNotes({ value, status }: PivotListing, rows: readonly ListingRow[]): readonly Words[] {
  const statusesOf = (has: boolean): readonly string[] =>
    rows
      .filter((row) => (valueIn(row, value) !== null) === has)
      .map((row) => textIn(row, status))
      .filter((text) => text !== "");
  const [given, blank] = [statusesOf(true), statusesOf(false)];
  return [
    ...(given.length === 0 ? [] : [words`Tallenes status: ${counted(given)}.`]),
    ...(blank.length === 0 ? [] : [words`Blanke felt: ${counted(blank)}.`]),
  ];
}

/** Each status of SSB, and how many have it where they differ. */
function counted(texts: readonly string[]): Words {
  const kinds = [...new Set(texts)];
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1) return wordsOf(only);
  return inRow(kinds.map((kind) => words`${wordsOf(kind)} (${texts.filter((text) => text === kind).length})`));
}
