import type { Listing } from "../../listings/listing";
import { LISTINGS } from "../../listings/definitions/all";
import { NOTES } from "../../notes/all";
import type { NoteBasis } from "../../notes/note";

/** Whether a note has its lists does not depend on the ledger. */
const NO_LEDGER: Omit<NoteBasis, "listings"> = { year: 2000, unit: "kroner", signProfile: "raa", grunnlag: { keyColumns: [], figures: [], rows: [] } };

/** Ids of the tables made of small lists that can be made of these, in the order of the catalogue. */
export function withTheirLists(listings: readonly Listing[]): readonly string[] {
  const notes = NOTES.filter(({ needsList, make }) => needsList && make({ ...NO_LEDGER, listings }) !== null);
  const tables = LISTINGS.filter(({ input }) => listings.some((listing) => listing.input === input.id));
  return [...notes, ...tables].map(({ id }) => id);
}
