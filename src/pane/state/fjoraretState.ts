import type { ComparedTable } from "../../report/fjor/compareLastYear";
import type { FinishedReport } from "../../report/fjor/fjoraret";
import type { Report } from "../../report/report";
import type { WizardState } from "./wizardState";

/** «Fjoråret stemmer»: last year's finished report, and how the comparatives are to it. */
export interface FjoraretState {
  /** Null until one is given. */
  readonly finished: FinishedReport | null;
  readonly result: {
    readonly compared: readonly ComparedTable[];
    /** The report compared; of another it says nothing. */
    readonly report: Report;
  } | null;
}

export const NO_FJORARET: FjoraretState = { finished: null, result: null };

export type FjoraretAction =
  | { readonly kind: "fjoraretGiven"; readonly finished: FinishedReport | null }
  | { readonly kind: "fjoraretCompared"; readonly result: FjoraretState["result"] };

/** The state after something done in the section. */
export function reduceFjoraret(state: WizardState, action: FjoraretAction): WizardState {
  const { fjoraret } = state;
  switch (action.kind) {
    case "fjoraretGiven":
      return { ...state, fjoraret: { finished: action.finished, result: null } };
    case "fjoraretCompared":
      return { ...state, fjoraret: { ...fjoraret, result: action.result } };
  }
}
