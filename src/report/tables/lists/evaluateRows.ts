import type { Text } from "../../../texts/words";
import type { Ratio } from "../../../amounts/ratio";
import type { Problem } from "../../../ledger/problem";
import type { DraftRow, Table, TableColumn, TableRow } from "../../../table/table";
import type { ListingColumn, RowsListing } from "../../../law/lists/definition";
import { inYear, wordsInYear } from "../../../source/lists/inYear";
import type { Evaluated } from "./evaluated";
import { filledRows } from "./filledRows";
import { textIn, valueIn, type Listing, type ListingRow } from "../../../source/lists/listing";
import { lineCells, repeatedCells, type Weights } from "./listingCells";
import { rowDisagreements, withoutRate } from "./rowDisagreements";
import { grouped } from "./rowGroups";
import { totalDrafts, totalRow, weightColumn } from "./totalRow";

/** Id of the row that a list of one row makes. */
export const FIRST_ROW = "rad1";

/** Rows of other tables that the lines repeat, by row of the list, and where those tables are. */
interface Repeated {
  readonly repeats: readonly { readonly table: string; readonly row: string }[];
  readonly tableOf: (id: string) => Table<Text> | undefined;
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
      const line = lineOf(definition, input, `rad${r + 1}`, year);
      return { input, line: repeats[r] ? repeating(line, repeats[r], definition, tableOf) : line };
    })
    .filter(({ line }) => !definition.omitEmpty || line.cells.some(isShown));
  const weights = new Map<string, Ratio>(lines.flatMap(({ input, line }) => weightOf(definition, input, line.id)));
  const { rows, sums } = grouped(definition, lines, weights);
  const columns = definition.columns.map((column) => tableColumn(column, year, weights));
  const parts = definition.groupBy ? sums : rows;
  const drafts = totalDrafts(definition, listing, parts);
  const filled = new Map(filledRows(definition.id, columns, [...rows, ...drafts], tableOf).map((row) => [row.id, row]));
  const rowOf = ({ id }: DraftRow): TableRow<Text> => filled.get(id) as TableRow<Text>;
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

type Disagreement = (
  definition: RowsListing,
  row: ListingRow,
  line: TableRow<Text>,
  file: string,
  year: number,
) => Problem[];

function weightOf(definition: RowsListing, row: ListingRow, id: string): readonly (readonly [string, Ratio])[] {
  const column = weightColumn(definition);
  const weight = column === undefined ? null : valueIn(row, column);
  return weight === null ? [] : [[id, weight]];
}

const isShown = (cell: DraftRow["cells"][number]): boolean => cell.kind === "amount" && cell.ore !== 0;

function tableColumn(column: ListingColumn, year: number, weights: Weights): TableColumn<Text> {
  const { id } = column;
  const header = wordsInYear(column.header, year);
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

function lineOf(definition: RowsListing, row: ListingRow, id: string, year: number): DraftRow {
  const number = definition.number === undefined ? "" : textIn(row, definition.number);
  return {
    id,
    number,
    label: labelOf(definition, row, year),
    role: "line",
    sign: 1,
    avvikSign: 1,
    formula: null,
    cells: lineCells(definition, row),
  };
}

/** What the list calls the row; the only row of an område has no name there. */
function labelOf({ label, omradeTable }: RowsListing, row: ListingRow, year: number): Text {
  const name = textIn(row, label);
  return omradeTable && name === inYear(omradeTable.total, year) ? wordsInYear(omradeTable.total, year) : name;
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
