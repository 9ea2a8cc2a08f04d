import type { Approval } from "../../audit/approvals";
import type { Finding } from "../../audit/finding";
import type { Report } from "../../report/report";
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

export type TekstkontrollAction =
  | { readonly kind: "tekstPasted"; readonly pasted: string }
  | { readonly kind: "tekstChecked"; readonly result: TekstkontrollResult }
  | { readonly kind: "tekstAnswered"; readonly answer: Approval };

/** The state after something done in the section. */
export function reduceTekstkontroll(state: WizardState, action: TekstkontrollAction): WizardState {
  const { tekstkontroll } = state;
  switch (action.kind) {
    case "tekstPasted":
      return { ...state, tekstkontroll: { ...tekstkontroll, pasted: action.pasted } };
    case "tekstChecked":
      return { ...state, tekstkontroll: { ...tekstkontroll, result: action.result } };
    case "tekstAnswered":
      return { ...state, tekstkontroll: { ...tekstkontroll, answered: [...tekstkontroll.answered, action.answer] } };
  }
}
