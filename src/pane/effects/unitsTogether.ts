import type { Ledger } from "../../ledger/ledger";
import { proposeOrganisation, type Organisation } from "../../ledger/organisation";
import type { Problem } from "../../ledger/problem";
import { organisationSources } from "../state/sourcesOf";
import { unitReadings } from "../state/unitReadings";
import type { WizardState } from "../state/wizardState";

/** The ledger and the organisation of all units whose sources are read: consolidated by the template where there are several. */
export async function unitsTogether(state: WizardState, year: number): Promise<{ readonly ledger: Ledger; readonly organisation: Organisation; readonly problems: readonly Problem[] }> {
  const [{ mergeLedgers }, { konsernLedger }, { konsernOrganisation }, { sumsTooLarge, withoutAmounts }] = await Promise.all([
    import("../../ledger/mergeLedgers"),
    import("../../ledger/units/konsernLedger"),
    import("../../ledger/units/konsernOrganisation"),
    import("../../source/sumsTooLarge"),
  ]);
  const read = unitReadings(state);
  const isTooLarge = sumsTooLarge(read.flatMap(({ readings }) => readings)).length > 0;
  const units = read.map(({ name, kind, readings }) => ({ name, kind, ledger: mergeLedgers(year, readings.map(({ ledger }) => (isTooLarge ? withoutAmounts(ledger) : ledger))) }));
  const { ledger, problems } = konsernLedger(year, units, state.template);
  const own = units.find(({ kind }) => kind === "kasse")?.ledger ?? ledger;
  const organisation = organisationSources(state)[0]?.content.organisation ?? proposeOrganisation(own.columns.ansvar.codes, own.names.ansvar);
  return { ledger, organisation: konsernOrganisation(organisation, units), problems };
}
