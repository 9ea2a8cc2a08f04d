import type { Unit } from "../amounts/printAmount";
import type { Problem } from "../ledger/problem";
import type { Table } from "../table/table";
import type { ListingDefinition } from "./definition";
import { evaluatePosts } from "./evaluatePosts";
import { evaluateRows } from "./evaluateRows";
import { inYear } from "./inYear";
import type { Listing } from "./listing";

export interface ListingTable {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

/** The listing as a table, sums live, amounts with the signs of the input; and a problem where the input's own sums disagree with its figures. */
export function evaluateListing(definition: ListingDefinition, listing: Listing, settings: { readonly year: number; readonly unit: Unit }): ListingTable {
  const { columns, rows, problems } = definition.kind === "rows" ? evaluateRows(definition, listing, settings.year) : evaluatePosts(definition, listing, settings.year);
  return {
    table: {
      id: definition.id,
      title: inYear(definition.title, settings.year),
      group: definition.group,
      unit: settings.unit,
      labelHeader: definition.labelHeader,
      columns,
      rows,
      notes: definition.notes.map((note) => inYear(note, settings.year)),
      source: `${definition.source} Grunnlag: ${listing.name}`,
    },
    problems,
  };
}
