import { hasErrors } from "../../ledger/problem";
import type { WizardState } from "./wizardState";

/** The report has errors the user has not accepted. */
export function blockedByErrors(state: WizardState): boolean {
  return state.report !== null && hasErrors(state.report.problems) && !state.errorsAccepted;
}
