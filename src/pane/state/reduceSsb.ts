import type { SsbAction, SsbState } from "./ssbState";
import type { WizardState } from "./wizardState";

/** The state after something done in the section for SSB. What another question gave is no longer shown. */
export function reduceSsb(state: WizardState, action: SsbAction): WizardState {
  const { ssb } = state;
  switch (action.kind) {
    case "ssbTyped":
      return asking(state, { ...ssb, typed: { ...ssb.typed, ...action.change }, result: null });
    case "ssbYearsTyped":
      return asking(state, { ...ssb, years: action.years, result: null });
    case "ssbFetched":
      return { ...state, ssb: { ...ssb, result: action.result } };
  }
}

/** A message about what was asked before is no longer true. */
function asking(state: WizardState, ssb: SsbState): WizardState {
  return {
    ...state,
    ssb,
    failures: Object.fromEntries(Object.entries(state.failures).filter(([place]) => place !== "ssb")),
  };
}
