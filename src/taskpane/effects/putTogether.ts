import { proposeOrganisation } from "../../ledger/organisation";
import { ledgerSources, organisationSources } from "../state/sourcesOf";
import type { Material, WizardState } from "../state/wizardState";

/** One ledger and one organisation of all sources that are read, and what is wrong with them as a whole. */
export async function putTogether(state: WizardState, year: number): Promise<Material> {
  const [{ mergeLedgers }, { doubleFigureProblems }, { ledgerProblems }, { organisationProblems }] = await Promise.all([
    import("../../ledger/mergeLedgers"),
    import("../../source/doubleFigureProblems"),
    import("../../checks/ledgerProblems"),
    import("../../checks/organisationProblems"),
  ]);
  const readings = ledgerSources(state).flatMap(({ id }) => state.readings[id] ?? []);
  const ledger = mergeLedgers(year, readings.map((reading) => reading.ledger));
  const file = organisationSources(state)[0]?.content;
  const organisation = file?.organisation ?? proposeOrganisation(ledger.columns.ansvar.codes, ledger.names.ansvar);
  return { ledger, organisation, problems: doubleFigureProblems(readings), checks: [...ledgerProblems(ledger), ...organisationProblems(ledger, organisation)] };
}
