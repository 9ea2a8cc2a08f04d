import type { ComparedTable } from "../../report/fjor/compareLastYear";
import type { FinishedReport } from "../../report/fjor/fjoraret";
import type { Report } from "../../report/report";
import type { Actions } from "./action";
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

/** What is done in the section. */
export const fjoraretActions = {
  fjoraretGiven: (state, { finished }: Pick<FjoraretState, "finished">): WizardState => ({
    ...state,
    fjoraret: { finished, result: null },
  }),
  fjoraretCompared: (state, { result }: Pick<FjoraretState, "result">): WizardState => ({
    ...state,
    fjoraret: { ...state.fjoraret, result },
  }),
} satisfies Actions;
