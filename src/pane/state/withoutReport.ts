import type { WizardState } from "./wizardState";

/** The state without the report that was made, since what it was made of is another now. */
export function withoutReport(state: WizardState): WizardState {
  return { ...state, report: null, errorsAccepted: false, build: { kind: "idle" } };
}
