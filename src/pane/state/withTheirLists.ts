import type { Listing } from "../../source/lists/listing";
import type { NoteBasis } from "../../report/tables/notes/note";
import { REPORTS } from "../../report/catalogue";
import { portefoljer } from "../../report/perPortefolje";
import type { Template } from "../../report/template/template";

/** Whether a note has its lists does not depend on the ledger. */
const NO_LEDGER: Omit<NoteBasis, "listings"> = { year: 2000, unit: "kroner", signProfile: "raa", grunnlag: { keyColumns: [], figures: [], rows: [] } };

/** Ids of the report's tables made of small lists that can be made of these, in the order of the catalogue. */
export function withTheirLists(report: Template["report"], listings: readonly Listing[]): readonly string[] {
  const { investering, notes, oversikter, listings: shown } = REPORTS[report];
  const made = [...notes, ...oversikter].filter(({ needsList, make }) => needsList && make({ ...NO_LEDGER, listings }) !== null);
  const tables = shown.filter(({ input }) => listings.some((listing) => listing.input === input.id));
  return [...(portefoljer(listings) === null ? [] : investering), ...made, ...tables].map(({ id }) => id);
}
