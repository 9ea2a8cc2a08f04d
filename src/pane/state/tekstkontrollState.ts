import type { Approval } from "../../audit/approvals";
import type { Finding } from "../../audit/finding";
import type { Report } from "../../report/report";
import type { Actions } from "./action";
import type { WizardState } from "./wizardState";

/** What came of a finished report that was checked. */
interface TekstkontrollResult {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Pages that are pictures, from 1. */
  readonly pagesWithoutText: readonly number[];
  /** It is of other accounts than the report, and has been held against itself alone. */
  readonly isOfOthers: boolean;
  /** The report it was held against; of another it says nothing. */
  readonly report: Report;
}

/** «Tekstkontroll». */
export interface TekstkontrollState {
  readonly pasted: string;
  readonly result: TekstkontrollResult | null;
  /** What the user has said is right as it stands, with a reason. */
  readonly answered: readonly Approval[];
}

export const NO_TEKSTKONTROLL: TekstkontrollState = { pasted: "", result: null, answered: [] };

/** What is done in the section. */
export const tekstkontrollActions = {
  tekstPasted: (state, { pasted }: Pick<TekstkontrollState, "pasted">): WizardState => ({
    ...state,
    tekstkontroll: { ...state.tekstkontroll, pasted },
  }),
  tekstChecked: (state, { result }: { readonly result: TekstkontrollResult }): WizardState => ({
    ...state,
    tekstkontroll: { ...state.tekstkontroll, result },
  }),
  tekstAnswered: (state, { answer }: { readonly answer: Approval }): WizardState => ({
    ...state,
    tekstkontroll: { ...state.tekstkontroll, answered: [...state.tekstkontroll.answered, answer] },
  }),
} satisfies Actions;
