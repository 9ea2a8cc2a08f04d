import type { ListFound } from "../state/listsInGrid";
import type { SourceInput } from "../state/wizardState";

/** The small lists the source has the headers of, one for each sheet that is a list; null when its cells cannot be looked at as lists. */
export async function recogniseLists(input: SourceInput): Promise<readonly ListFound[] | null> {
  const [{ listingGrids }, { listsInGrid }] = await Promise.all([import("../../listings/listingGrids"), import("../state/listsInGrid")]);
  const grids = input.kind === "grid" ? [input.grid] : await listingGrids(input.bytes);
  return "code" in grids ? null : grids.flatMap(listsInGrid);
}
