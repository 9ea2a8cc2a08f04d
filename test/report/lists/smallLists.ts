import { readListing, type ListingReading } from "../../../src/source/lists/readListing";
import { LIST_INPUTS } from "../../../src/report/tables/notes/inputs";
import type { Problem } from "../../../src/ledger/problem";
import type { ListingDefinition } from "../../../src/law/lists/definition";
import { evaluateListing } from "../../../src/report/tables/lists/evaluateListing";
import type { Table } from "../../../src/table/table";
import { printCell } from "../../../src/table/printCell";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { tableIn } from "../../../src/report/reportIn";
import type { Text } from "../../../src/texts/words";
import { nb } from "../../support/nb";

/** A list in a CSV file of these lines, read as the product reads it for 2024. */
export async function readLines(...lines: readonly string[]): Promise<ListingReading> {
  const { listings, problems } = await readListing(sourceOfBytes("liste.csv", new TextEncoder().encode(`${lines.join("\r\n")}\r\n`)), LIST_INPUTS, 2024);
  return { listing: listings[0] ?? null, problems };
}

/** The first table of a list in CSV lines, and every table; throws when the list is not read. */
export async function tableOf(definition: ListingDefinition, ...lines: readonly string[]): Promise<{ readonly table: Table; readonly tables: readonly Table[]; readonly problems: readonly Problem[] }> {
  const { listing, problems } = await readLines(...lines);
  if (!listing) throw new Error(problems.map(({ message }) => nb(message)).join("\n"));
  const made = evaluateListing(definition, listing, { year: 2024, unit: "kroner" });
  const tables = made.tables.map((table) => tableIn(table, "nb"));
  return { table: tables[0] as Table, tables, problems: made.problems };
}

/** The printed cells of each row, by the row's label. */
export function printed(made: Table<Text>): readonly (readonly string[])[] {
  const table = tableIn(made, "nb");
  return table.rows.map((row) => [row.label, ...row.cells.map((cell, c) => printCell(cell, table.columns[c] as Table["columns"][number], table.unit))]);
}
