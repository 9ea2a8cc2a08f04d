import type { Ratio } from "../../../amounts/ratio";
import { asciiId } from "../../../ledger/asciiId";
import { fold } from "../../../source/recognise/meaningOf";
import { endsAsTotal, isTotalText, isWholeName } from "../../../source/cells/totalText";
import type { ListingDefinition, RowsListing } from "../../../law/lists/definition";
import { FIRST_ROW } from "./evaluateRows";
import { inYear } from "../../../source/lists/inYear";
import { textIn, valueIn, type Listing, type ListingRow } from "../../../source/lists/listing";
import { weightColumn } from "./totalRow";

/** One table of a definition: its own id and definition, and the rows of the input it stands on. */
export interface Part {
  readonly id: string;
  readonly definition: ListingDefinition;
  readonly listing: Listing;
  /** What stands in the place of it in the title. */
  readonly omrade?: string;
  /** By row of the list: the row of another table that it repeats. */
  readonly repeats?: readonly { readonly table: string; readonly row: string }[];
}

const OMRADE = "omrade";

interface Parts {
  /** Of the områder together, where the list has rows for what is in them: its figures are repeated from theirs. */
  readonly all: Part | null;
  readonly each: readonly Part[];
}

/** The tables a list makes: one, or one an område. */
export function omradeParts(definition: ListingDefinition, listing: Listing, year: number): Parts {
  if (!definition.perOmrade) return { all: null, each: [{ id: definition.id, definition, listing }] };
  const omrader = [...new Map(listing.rows.map((row) => [fold(textIn(row, OMRADE)), textIn(row, OMRADE)])).values()];
  const rowsOf = (omrade: string): Listing => ({
    ...listing,
    rows: listing.rows.filter((row) => isOf(row, omrade)),
    totals: listing.totals?.filter((row) => isOf(row, omrade)),
  });
  const each = omrader.map((omrade): Part => ({
    id: `${definition.id}-${asciiId(omrade)}`,
    ...inOmrade(definition, rowsOf(omrade), omrade, year),
  }));
  if (definition.kind !== "rows") return { all: null, each };
  const rows = omrader.map((omrade) => omradeRow(definition, rowsOf(omrade), omrade));
  const totals = listing.totals?.filter((row) => isWholeRow(textIn(row, OMRADE)));
  const repeats = each.map(({ id, definition: own }) => ({
    table: id,
    row: own.kind === "rows" && own.total !== undefined ? "total" : FIRST_ROW,
  }));
  return { all: { id: definition.id, definition, listing: { ...listing, rows, totals }, repeats }, each };
}

const isOf = (row: ListingRow, omrade: string): boolean => fold(textIn(row, OMRADE)) === fold(omrade);

/** The rows of an område, and the row of the whole område where the list has one beside them, or nothing else. */
function split(
  rows: readonly ListingRow[],
  label: string,
): { readonly members: readonly ListingRow[]; readonly whole: ListingRow | undefined } {
  const blank = rows.filter((row) => textIn(row, label) === "");
  return blank.length === 1
    ? { members: rows.filter((row) => row !== blank[0]), whole: blank[0] }
    : { members: rows, whole: undefined };
}

function inOmrade(definition: ListingDefinition, listing: Listing, omrade: string, year: number): Omit<Part, "id"> {
  if (definition.kind !== "rows") return { definition, listing, omrade };
  const { omradeTable: table } = definition;
  if (!table) throw new Error(`${definition.id} har ingen tabell per område`);
  const { members, whole } = split(listing.rows, table.label);
  const own: RowsListing = {
    ...definition,
    total: undefined,
    heading: table.heading,
    label: table.label,
    labelHeader: table.labelHeader,
    columns: definition.columns.map((column) => ({ ...column, header: table.headers[column.id] ?? column.header })),
  };
  if (members.length > 0)
    return {
      omrade,
      definition: { ...own, total: table.total },
      listing: { ...listing, rows: members, totals: [...(whole ? [whole] : []), ...(listing.totals ?? [])] },
    };
  return {
    omrade,
    definition: own,
    listing: {
      ...listing,
      rows: whole
        ? [{ ...whole, values: { ...whole.values, [table.label]: { kind: "text", text: inYear(table.total, year) } } }]
        : [],
    },
  };
}

/** The område as one row, whose only figure of its own is its weight: what its rows have, else what the list says. */
function omradeRow(definition: RowsListing, { rows, totals = [] }: Listing, omrade: string): ListingRow {
  const { members, whole } = split(rows, definition.omradeTable?.label ?? "");
  const first = rows[0] as ListingRow;
  if (members.length === 0) return whole ?? first;
  const said = whole ?? totals[0];
  const weight = weightColumn(definition);
  const weighs = weight === undefined ? null : (sum(members, weight) ?? (said ? valueIn(said, weight) : null));
  return {
    row: first.row,
    values: {
      [OMRADE]: { kind: "text", text: omrade },
      ...(weight === undefined || weighs === null ? {} : { [weight]: { kind: "number", value: weighs } }),
    },
  };
}

/** null where every row is blank. */
function sum(rows: readonly ListingRow[], column: string): Ratio | null {
  const values = rows.flatMap((row) => valueIn(row, column) ?? []);
  return values.length === 0 ? null : values.reduce((total, value) => total.plus(value));
}

const isWholeRow = (omrade: string): boolean =>
  omrade === "" || isTotalText(omrade) || endsAsTotal(omrade) || isWholeName(omrade);
