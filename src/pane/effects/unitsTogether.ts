import type { assemble } from "../../source/assemble";
import { organisationSources } from "../state/sourcesOf";
import { unitReadings } from "../state/unitReadings";
import type { WizardState } from "../state/wizardState";

/** The ledger and the organisation of all units whose sources are read: consolidated by the template where there are several. */
export async function unitsTogether(state: WizardState, year: number): Promise<ReturnType<typeof assemble>> {
  const source = await import("../../source/assemble");
  const given = organisationSources(state)[0]?.content.organisation ?? null;
  return source.assemble(year, unitReadings(state), state.template, given);
}
