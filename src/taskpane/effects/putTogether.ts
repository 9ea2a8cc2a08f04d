import { proposeOrganisation } from "../../ledger/organisation";
import { ledgerSources, organisationSources } from "../state/sourcesOf";
import type { Material, WizardState } from "../state/wizardState";
import { readLists } from "./readLists";

/** One ledger, one organisation and the small lists of all sources that are read, and what is wrong with them as a whole. */
export async function putTogether(state: WizardState, year: number): Promise<Material> {
  const [{ mergeLedgers }, { doubleFigureProblems }, { ledgerProblems }, { organisationProblems }, { twiceGiven }, { LIST_INPUTS }] = await Promise.all([
    import("../../ledger/mergeLedgers"),
    import("../../source/doubleFigureProblems"),
    import("../../checks/ledgerProblems"),
    import("../../checks/organisationProblems"),
    import("../../listings/twiceGiven"),
    import("../../notes/inputs"),
  ]);
  const readings = ledgerSources(state).flatMap(({ id }) => state.readings[id] ?? []);
  const ledger = mergeLedgers(year, readings.map((reading) => reading.ledger));
  const file = organisationSources(state)[0]?.content;
  const organisation = file?.organisation ?? proposeOrganisation(ledger.columns.ansvar.codes, ledger.names.ansvar);
  const lists = await readLists(state, year);
  const twice = twiceGiven(Object.values(lists).flatMap(({ listings }) => listings), LIST_INPUTS);
  return { ledger, organisation, lists, problems: [...doubleFigureProblems(readings), ...twice], checks: [...ledgerProblems(ledger), ...organisationProblems(ledger, organisation)] };
}
