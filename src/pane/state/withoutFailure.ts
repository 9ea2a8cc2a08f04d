import { withoutKey } from "./withoutKey";
import type { Place, WizardState } from "./wizardState";

/** The state without what failed there: a message about what is another now is no longer true. */
export function withoutFailure(state: WizardState, place: Place): WizardState {
  return { ...state, failures: withoutKey(state.failures, place) };
}
