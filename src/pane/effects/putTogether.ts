import type { Material, WizardState } from "../state/wizardState";
import { readLists } from "./readLists";
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
