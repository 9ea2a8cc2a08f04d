import type { Problem } from "../../ledger/problem";
import type { ListFound } from "../state/listsInGrid";
import type { SourceInput } from "../state/wizardState";

/** The small lists the source has the headers of, one for each sheet that is a list; or why its cells cannot be looked at as lists. */
export async function recogniseLists(input: SourceInput): Promise<readonly ListFound[] | Problem> {
  const [{ listingGrids }, { listsInGrid }] = await Promise.all([import("../../source/lists/listingGrids"), import("../state/listsInGrid")]);
  const grids = input.kind === "grid" ? [input.grid] : await listingGrids(input.bytes);
  return "code" in grids ? grids : grids.flatMap(listsInGrid);
}
