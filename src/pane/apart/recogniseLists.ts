import type { Problem } from "../../ledger/problem";
import { listingGrids } from "../../source/lists/listingGrids";
import { sourceOfBlob } from "../../source/sourceOfBlob";
import { listsInGrid, type ListFound } from "../state/listsInGrid";
import type { SourceInput } from "../state/wizardState";

/** The small lists the source has the headers of, one for each sheet that is a list; or why its cells cannot be looked at as lists. */
export async function recogniseLists(input: SourceInput): Promise<readonly ListFound[] | Problem> {
  const grids = input.kind === "grid" ? [input.grid] : await listingGrids(sourceOfBlob(input.file));
  return "code" in grids ? grids : grids.flatMap(listsInGrid);
}
