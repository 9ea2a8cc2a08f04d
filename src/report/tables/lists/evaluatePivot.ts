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

const EMPTY: Cell = { kind: "empty" };
const BARE = { number: "", sign: 1, avvikSign: 1, formula: null } as const;

/**
 * One row a text in the input, under its group; one column a region and year, regions as the input has them and years
 * in order. What the input lacks is blank.
 */
export function evaluatePivot(definition: PivotListing, { rows }: Listing, year: number): Evaluated {
  const across = columnsOf(definition, rows);
  const columns: readonly TableColumn[] = [
    ...definition.texts.map(({ id, header }): TableColumn => ({ kind: "text", id, header })),
    ...across.map((column, c): TableColumn => ({
      kind: "value",
      id: `verdi${c + 1}`,
      header: headerOf(column, across, year),
      isName: true,
    })),
  ];
  const grouped = groupsOf(definition, rows).flatMap(({ label, isOurs, members }, g): readonly TableRow[] => [
    {
      ...BARE,
      id: `gruppe${g + 1}`,
      label,
      ...(!isOurs && { isName: true }),
      role: "heading",
      cells: columns.map(() => EMPTY),
    },
    ...byLabel(definition, members).map((own, r): TableRow => ({
      ...BARE,
      id: `rad${g + 1}-${r + 1}`,
      label: textIn(own[0] as ListingRow, definition.label),
      isName: true,
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
): readonly { readonly label: string; readonly isOurs: boolean; readonly members: readonly ListingRow[] }[] {
  const labelOf = (text: string): string =>
    groupBy.groups.find(({ label, words }) => [label, ...words].some((word) => fold(word) === fold(text)))?.label ??
    text;
  const found = new Set(rows.map((row) => labelOf(textIn(row, groupBy.column))));
  const named = groupBy.groups.map(({ label }) => label).filter((label) => found.has(label));
  return [...named, ...[...found].filter((label) => !named.includes(label))].map((label) => ({
    label,
    isOurs: named.includes(label),
    members: rows.filter((row) => labelOf(textIn(row, groupBy.column)) === label),
  }));
}

function byLabel({ label }: PivotListing, rows: readonly ListingRow[]): readonly (readonly ListingRow[])[] {
  const made = new Map<string, ListingRow[]>();
  for (const row of rows)
    (made.get(textIn(row, label)) ?? made.set(textIn(row, label), []).get(textIn(row, label)))?.push(row);
  return [...made.values()];
}

function cellsOf(definition: PivotListing, rows: readonly ListingRow[], across: readonly Across[]): readonly Cell[] {
  const numbers = (column: string): readonly Ratio[] => rows.flatMap((row) => valueIn(row, column) ?? []);
  const decimals =
    numbers(definition.decimals)[0]?.toNumber() ??
    Math.max(0, ...numbers(definition.value).map((value) => value.decimalPlaces()));
  const texts = definition.texts.map(({ from }): Cell => {
    const text = rows.map((row) => textIn(row, from)).find((candidate) => candidate !== "");
    return text === undefined ? EMPTY : { kind: "text", text };
  });
  const figures = across.map(({ region, year }): Cell => {
    const row = rows.find(
      (candidate) => textIn(candidate, definition.region) === region && textIn(candidate, definition.year) === year,
    );
    const value = row ? valueIn(row, definition.value) : null;
    return value === null ? EMPTY : { kind: "number", value, decimals };
  });
  return [...texts, ...figures];
}

/** «Tallenes status: foreløpig mars (31), endelig juni (4).» and how many have none, and why. */
function statusNotes({ value, status }: PivotListing, rows: readonly ListingRow[]): readonly string[] {
  const counted = (those: readonly ListingRow[]): string => {
    const texts = those.map((row) => textIn(row, status)).filter((text) => text !== "");
    const kinds = [...new Set(texts)];
    return kinds.length === 1
      ? (kinds[0] as string)
      : kinds.map((kind) => `${kind} (${texts.filter((text) => text === kind).length})`).join(", ");
  };
  const [given, blank] = [
    rows.filter((row) => valueIn(row, value) !== null),
    rows.filter((row) => valueIn(row, value) === null),
  ];
  const [known, why] = [counted(given), counted(blank)];
  return [...(known === "" ? [] : [`Tallenes status: ${known}.`]), ...(why === "" ? [] : [`Blanke felt: ${why}.`])];
}
