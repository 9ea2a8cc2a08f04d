import type { ListingFile } from "../../source/lists/readListing";
import { apart } from "../apart/apart";
import { listSources } from "../state/sourcesOf";
import type { SourceInput, WizardState } from "../state/wizardState";

/** By source id: the small lists of the list sources, read for the year. */
export async function readLists(state: WizardState, year: number): Promise<Readonly<Record<string, ListingFile>>> {
  const files: Record<string, ListingFile> = {};
  for (const { id, input } of listSources(state)) files[id] = await readList(input, year);
  return files;
}

async function readList(input: SourceInput, year: number): Promise<ListingFile> {
  const [{ readListingGrid, readListingSheets }, { LIST_INPUTS }] = await Promise.all([
    import("../../source/lists/readListing"),
    import("../../report/tables/notes/inputs"),
  ]);
  if (input.kind === "file")
    return readListingSheets(input.file.name, await apart("sheets", input.file), LIST_INPUTS, year);
  const { listing, problems } = readListingGrid(input.grid, LIST_INPUTS, year);
  return { listings: listing ? [listing] : [], problems };
}
