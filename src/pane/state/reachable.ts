import { hasErrors } from "../../ledger/problem";
import { missingInput } from "./missingInput";
import { STEPS, type Step, type WizardState } from "./wizardState";

/** Whether the step can be opened from where the wizard stands: all that it builds on is there. */
export function reachable(state: WizardState, step: Step): boolean {
  if (STEPS.indexOf(step) <= STEPS.indexOf(state.step)) return true;
  switch (step) {
    case "kilde":
      return true;
    case "kolonner":
      return missingInput(state) === null;
    case "rapport":
    case "kontroll":
      return state.material !== null;
    case "bygg":
      return state.material !== null && state.report !== null && !blockedByErrors(state);
  }
}

/** The report has errors the user has not accepted. */
export function blockedByErrors(state: WizardState): boolean {
  return state.report !== null && hasErrors(state.report.problems) && !state.errorsAccepted;
}

/** The step before or after the current one, or null at the ends. */
export function neighbour(step: Step, by: -1 | 1): Step | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null;
}
