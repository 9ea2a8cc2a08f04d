import { unitReadings } from "../state/unitReadings";
import type { Material, WizardState } from "../state/wizardState";
import { readLists } from "./readLists";
import { unitsTogether } from "./unitsTogether";

/** One ledger, one organisation and the small lists of all sources that are read, and what is wrong with them as a whole. */
export async function putTogether(state: WizardState, year: number): Promise<Material> {
  const [{ doubleFigureProblems }, { sumsTooLarge }, { lostZeros }, { checksOf }, { twiceGiven }, { LIST_INPUTS }] = await Promise.all([
    import("../../source/doubleFigureProblems"),
    import("../../source/sumsTooLarge"),
    import("../../source/lostZeros"),
    import("./checksOf"),
    import("../../source/lists/twiceGiven"),
    import("../../report/tables/notes/inputs"),
  ]);
  const { ledger, organisation } = await unitsTogether(state, year);
  const double = unitReadings(state).flatMap(({ readings }) => doubleFigureProblems(readings));
  const tooLarge = sumsTooLarge(unitReadings(state).flatMap(({ readings }) => readings));
  const zeros = lostZeros(unitReadings(state).flatMap(({ readings }) => readings), [...organisation.units.keys()]);
  const lists = await readLists(state, year);
  const twice = twiceGiven(Object.values(lists).flatMap(({ listings }) => listings), LIST_INPUTS);
  return { ledger, organisation, lists, problems: [...tooLarge, ...double, ...zeros, ...twice], checks: checksOf(ledger, organisation, state.template) };
}
