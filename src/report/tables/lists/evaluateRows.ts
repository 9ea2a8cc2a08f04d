import type { Ratio } from "../../../amounts/ratio";
import type { Problem } from "../../../ledger/problem";
import { sumOfRows } from "../../../table/formula";
import type { DraftRow, Table, TableColumn, TableRow } from "../../../table/table";
import type { ListingColumn, RowsListing } from "../../../law/lists/definition";
import { inSentence } from "../../../source/lists/inSentence";
import { inYear } from "../../../source/lists/inYear";
import type { Evaluated } from "./evaluated";
import { filledRows } from "./filledRows";
import { textIn, valueIn, type Listing, type ListingRow } from "../../../source/lists/listing";
import { lineCells, repeatedCells, sumCells, type Weights } from "./listingCells";
import { rowDisagreements, withoutRate } from "./rowDisagreements";
import { totalDrafts, totalRow, weightColumn } from "./totalRow";

/** Id of the row that a list of one row makes. */
export const FIRST_ROW = "rad1";

/** Rows of other tables that the lines repeat, by row of the list, and where those tables are. */
interface Repeated {
  readonly repeats: readonly { readonly table: string; readonly row: string }[];
  readonly tableOf: (id: string) => Table | undefined;
}

/**
 * The table's columns and rows: lines in the input's order, under a heading and over a sum for each group, and the
 * total.
 */
export function evaluateRows(
  definition: RowsListing,
  listing: Listing,
  year: number,
  { repeats, tableOf }: Repeated,
): Evaluated {
  const lines = listing.rows
    .map((input, r) => {
      const line = lineOf(definition, input, `rad${r + 1}`);
      return { input, line: repeats[r] ? repeating(line, repeats[r], definition, tableOf) : line };
    })
    .filter(({ line }) => !definition.omitEmpty || line.cells.some(isShown));
  const weights = new Map<string, Ratio>(lines.flatMap(({ input, line }) => weightOf(definition, input, line.id)));
  const { rows, sums } = grouped(definition, lines, weights);
  const columns = definition.columns.map((column) => tableColumn(column, year, weights));
  const parts = definition.groupBy ? sums : rows;
  const drafts = totalDrafts(definition, listing, parts);
  const filled = new Map(filledRows(definition.id, columns, [...rows, ...drafts], tableOf).map((row) => [row.id, row]));
  const rowOf = ({ id }: DraftRow): TableRow => filled.get(id) as TableRow;
  const total = totalRow(definition, listing, { made: drafts.map(rowOf), parts, weights, year });
  const told = (those: Disagreement): readonly Problem[] =>
    lines.flatMap(({ input, line }) => those(definition, input, rowOf(line), listing.name, year));
  return {
    columns,
    rows: [...rows.map(rowOf), ...(total === null ? [] : [total.row])],
    notes: total?.notes ?? [],
    // A total row that the list gives is no mean of the rows.
    problems: [
      ...told(rowDisagreements),
      ...(total?.row.formula === null ? [] : told(withoutRate)),
      ...(total?.problems ?? []),
    ],
  };
}

type Disagreement = (definition: RowsListing, row: ListingRow, line: TableRow, file: string, year: number) => Problem[];

interface Line {
  readonly input: ListingRow;
  readonly line: DraftRow;
}

/** The lines under their headings, and the sum of each group; the sums weigh what their rows do. */
function grouped(
  definition: RowsListing,
  lines: readonly Line[],
  weights: Map<string, Ratio>,
): Readonly<Record<"rows" | "sums", readonly DraftRow[]>> {
  if (!definition.groupBy) return { rows: lines.map(({ line }) => line), sums: [] };
  const { sumLabel } = definition.groupBy;
  const made = groupsOf(
    definition,
    lines.map(({ input }) => input),
  ).flatMap(({ key, label, isName }) => {
    const members = lines.filter(({ input }) => groupKey(definition, input) === key).map(({ line }) => line);
    if (members.length === 0) return [];
    const sum = sumOf(definition, `sum-${key}`, `${sumLabel} ${inSentence(label)}`, members, weights);
    const heading = { ...headingOf(`gruppe-${key}`, label, definition), ...(isName && { isName }) };
    return [{ rows: [heading, ...members, sum], sum }];
  });
  return { rows: made.flatMap(({ rows }) => rows), sums: made.map(({ sum }) => sum) };
}

function weightOf(definition: RowsListing, row: ListingRow, id: string): readonly (readonly [string, Ratio])[] {
  const column = weightColumn(definition);
  const weight = column === undefined ? null : valueIn(row, column);
  return weight === null ? [] : [[id, weight]];
}

const isShown = (cell: DraftRow["cells"][number]): boolean => cell.kind === "amount" && cell.ore !== 0;

/** The groups in order: those the definition names, then the others as the input has them, years in order. */
function groupsOf(
  definition: RowsListing,
  rows: readonly ListingRow[],
): readonly { readonly key: string; readonly label: string; readonly isName?: true }[] {
  if (!definition.groupBy) return [];
  const named = definition.groupBy.groups;
  const others = [...new Set(rows.map((row) => groupKey(definition, row)))].filter(
    (key) => !named.some((group) => group.key === key),
  );
  const ordered = definition.groupBy.take === "year" ? others.sort() : others;
  return [
    ...named,
    ...ordered.map((key) => (key === "" ? { key, label: "Ikke oppgitt" } : { key, label: key, isName: true as const })),
  ];
}

function groupKey({ groupBy }: RowsListing, row: ListingRow): string {
  if (!groupBy) return "";
  const text = textIn(row, groupBy.column);
  return groupBy.take === "year" ? text.slice(0, 4) : text;
}

function tableColumn(column: ListingColumn, year: number, weights: Weights): TableColumn {
  const { id } = column;
  const header = inYear(column.header, year);
  const hidden = "weight" in column && column.weight !== undefined ? { weights: Object.fromEntries(weights) } : {};
  switch (column.kind) {
    case "text":
      return { kind: "text", id, header };
    case "value":
      return {
        kind: "value",
        id,
        header,
        ...(column.weightedBy === undefined ? {} : { weightedBy: column.weightedBy }),
        ...hidden,
      };
    case "sum":
      return { kind: "value", id, header, of: column.of, ...hidden };
    case "ratio":
      return { kind: "value", id, header, ratio: { of: column.of, to: column.to } };
  }
}

function lineOf(definition: RowsListing, row: ListingRow, id: string): DraftRow {
  const number = definition.number === undefined ? "" : textIn(row, definition.number);
  return {
    id,
    number,
    label: textIn(row, definition.label),
    isName: true,
    role: "line",
    sign: 1,
    avvikSign: 1,
    formula: null,
    cells: lineCells(definition, row),
  };
}

/** The line with its figures read from a row of another table. */
function repeating(
  line: DraftRow,
  from: Repeated["repeats"][number],
  { columns }: RowsListing,
  tableOf: Repeated["tableOf"],
): DraftRow {
  const table = tableOf(from.table);
  return { ...line, cellsFrom: from, cells: repeatedCells(columns, line.cells, table, from.row) };
}

function headingOf(id: string, label: string, { columns }: RowsListing): DraftRow {
  return {
    id,
    number: "",
    label,
    role: "heading",
    sign: 1,
    avvikSign: 1,
    formula: null,
    cells: columns.map(() => ({ kind: "empty" })),
  };
}

/** The sum of a group, which then weighs what its rows do. */
function sumOf(
  definition: RowsListing,
  id: string,
  label: string,
  parts: readonly DraftRow[],
  weights: Map<string, Ratio>,
): DraftRow {
  const known = parts.flatMap((part) => weights.get(part.id) ?? []);
  if (known.length > 0)
    weights.set(
      id,
      known.reduce((sum, weight) => sum.plus(weight)),
    );
  return {
    id,
    number: "",
    label,
    role: "sum",
    sign: 1,
    avvikSign: 1,
    formula: sumOfRows(parts.map((part) => ({ row: part.id, sign: 1 }))),
    cells: sumCells(definition, parts),
  };
}
