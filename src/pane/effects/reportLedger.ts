import type { Ledger } from "../../ledger/ledger";
import type { Organisation } from "../../ledger/organisation";
import type { Problem } from "../../ledger/problem";
import type { Material, WizardState } from "../state/wizardState";
import { unitsTogether } from "./unitsTogether";

/**
 * The ledger and the organisation a report is made of. Consolidation follows the template, which may have changed
 * since the sources were read.
 */
export async function reportLedger(
  state: WizardState,
  { ledger, organisation }: Material,
): Promise<{ readonly ledger: Ledger; readonly organisation: Organisation; readonly problems: readonly Problem[] }> {
  if (!ledger.konsern) return { ledger, organisation, problems: [] };
  const together = await unitsTogether(state, ledger.year);
  return { ledger: together.ledger, organisation: together.organisation, problems: together.ofKonsern };
}
