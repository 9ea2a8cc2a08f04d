import { Exact } from "../../amounts/ratio";
import type { ListingFile } from "../../source/lists/readListing";
import { withNumbers } from "../../source/lists/withNumbers";
import { apart } from "../apart/apart";
import { listSources } from "../state/sourcesOf";
import type { Material, WizardState } from "../state/wizardState";
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
  for (const { id, input } of listSources(state)) {
    const { listings, problems } = await apart("list", { input, year });
    files[id] = { listings: listings.map((listing) => withNumbers(listing, (text) => new Exact(text))), problems };
  }
  return files;
}
