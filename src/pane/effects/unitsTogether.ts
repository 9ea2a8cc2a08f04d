import { apart } from "../apart/apart";
import type { assemble } from "../../source/assemble";
import { organisationSources } from "../state/sourcesOf";
import { unitReadings } from "../state/unitReadings";
import type { WizardState } from "../state/wizardState";

/**
 * The ledger and the organisation of all units whose sources are read: consolidated by the template where there are
 * several.
 */
export function unitsTogether(
  state: WizardState,
  year: number,
  signal?: AbortSignal,
): Promise<ReturnType<typeof assemble>> {
  const given = organisationSources(state)[0]?.content.organisation ?? null;
  return apart(
    "assemble",
    { year, units: unitReadings(state), template: state.template, given },
    { ...(signal && { signal }) },
  );
}
