import type { ListingFile } from "../../source/lists/readListing";
import { apart } from "../apart/apart";
import { listSources } from "../state/sourcesOf";
import type { Material, SourceInput, WizardState } from "../state/wizardState";
import { unitsTogether } from "./unitsTogether";

/**
 * One ledger, one organisation and the small lists of all sources that are read, and what is wrong with them as a
 * whole.
 */
export async function putTogether(state: WizardState, year: number): Promise<Material> {
  const [{ twiceGiven }, { LIST_INPUTS }] = await Promise.all([
    import("../../source/lists/twiceGiven"),
    import("../../report/tables/notes/inputs"),
  ]);
  const { ledger, organisation, problems, questions } = await unitsTogether(state, year);
  const lists = await readLists(state, year);
  const twice = twiceGiven(
    Object.values(lists).flatMap(({ listings }) => listings),
    LIST_INPUTS,
  );
  return { ledger, organisation, lists, problems: [...problems, ...twice], questions };
}

/** By source id: the small lists of the list sources, read for the year. */
async function readLists(state: WizardState, year: number): Promise<Readonly<Record<string, ListingFile>>> {
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
