import type { Ledger } from "../../ledger/ledger";
import type { Organisation } from "../../ledger/organisation";
import type { Problem } from "../../ledger/problem";
import type { Material, WizardState } from "../state/wizardState";
import { unitsTogether } from "./unitsTogether";

/** The ledger and the organisation a report is made of. Consolidation follows the template, which may have changed since the sources were read. */
export async function reportLedger(state: WizardState, { ledger, organisation }: Material): Promise<{ readonly ledger: Ledger; readonly organisation: Organisation; readonly problems: readonly Problem[] }> {
  return ledger.konsern ? unitsTogether(state, ledger.year) : { ledger, organisation, problems: [] };
}
