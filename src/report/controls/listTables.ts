import { CONTROLS } from "../../law/controls/all";
import { LISTINGS } from "../../law/lists/all";
import type { Listing } from "../../source/lists/listing";
import type { Table } from "../../table/table";
import { evaluateListing } from "../tables/lists/evaluateListing";

/** The tables of the lists that some control is about, whether or not the report shows them. */
export function listTables(listings: readonly Listing[], year: number): readonly Table[] {
  const wanted = new Set(
    CONTROLS.flatMap(({ left, right }) => [...left.terms, ...(right?.terms ?? [])]).flatMap((term) =>
      term.kind === "list" ? [term.table] : [],
    ),
  );
  return LISTINGS.filter(({ id }) => wanted.has(id)).flatMap((definition) => {
    const listing = listings.find(({ input }) => input === definition.input.id);
    return listing ? evaluateListing(definition, listing, { year, unit: "kroner" }).tables : [];
  });
}
