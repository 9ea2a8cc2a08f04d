import type { Text } from "../../texts/words";
import { CONTROLS } from "../../law/controls/all";
import { LISTINGS } from "../../law/lists/all";
import { TABLES_OF_LIST_CONTROLS } from "./listControls";
import type { Listing } from "../../source/lists/listing";
import { listedDay } from "../../source/lists/listedDay";
import type { Table } from "../../table/table";
import { evaluateListing } from "../tables/lists/evaluateListing";

/** The tables of the lists that some control is about, whether or not the report shows them. */
export const listTables = (listings: readonly Listing[], year: number): readonly Table<Text>[] =>
  tablesOfLists(listings).flatMap(
    ({ definition, listing }) => evaluateListing(definition, listing, { year, unit: "kroner" }).tables,
  );

/** Table -> the day its list says its closing figures are of, "31.12.2024"; a list that says none is left out. */
export function listDays(listings: readonly Listing[], year: number): ReadonlyMap<string, string> {
  return new Map(
    tablesOfLists(listings).flatMap(({ definition, listing }) => {
      const day = listedDay(listing, year);
      return day === null ? [] : [[definition.id, day] as const];
    }),
  );
}

function tablesOfLists(listings: readonly Listing[]) {
  const wanted = new Set([
    ...TABLES_OF_LIST_CONTROLS,
    ...CONTROLS.flatMap(({ left, right }) => [...left.terms, ...(right?.terms ?? [])]).flatMap((term) =>
      term.kind === "list" ? [term.table] : [],
    ),
  ]);
  return LISTINGS.filter(({ id }) => wanted.has(id)).flatMap((definition) => {
    const listing = listings.find(({ input }) => input === definition.input.id);
    return listing ? [{ definition, listing }] : [];
  });
}
