import { withoutApproved } from "../../audit/approvals";
import type { Finding } from "../../audit/finding";
import type { Tekstsvar } from "../../report/template/templateParts";
import type { Report } from "../../report/report";
import type { Text } from "../../texts/words";
import { words } from "../texts/text";
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

/** What was said of a field of the report in the workbook when the user left it. */
interface FieldLeft {
  readonly place: string;
  readonly findings: readonly Finding[];
  readonly report: Report;
}

/** «Tekstkontroll». */
export interface TekstkontrollState {
  readonly pasted: string;
  readonly result: TekstkontrollResult | null;
  /** The report's own fields are checked as they are left. */
  readonly follows: boolean;
  /** The one that was left last. */
  readonly left: FieldLeft | null;
}

export const NO_TEKSTKONTROLL: TekstkontrollState = { pasted: "", result: null, follows: false, left: null };

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
  // In the template, without its being another report.
  tekstAnswered: (state, { answer }: { readonly answer: Tekstsvar }): WizardState => ({
    ...state,
    template: { ...state.template, tekstkontroll: [...state.template.tekstkontroll, answer] },
  }),
  fieldsFollowed: (state, { follows }: Pick<TekstkontrollState, "follows">): WizardState => ({
    ...state,
    tekstkontroll: { ...state.tekstkontroll, follows, left: null },
  }),
  fieldLeft: (state, { left }: Pick<TekstkontrollState, "left">): WizardState => ({
    ...state,
    announcement: left ? saidOfField(left, state.template.tekstkontroll) : state.announcement,
    tekstkontroll: { ...state.tekstkontroll, left },
  }),
} satisfies Actions;

/** Of a field that was left, in a sentence. */
export function saidOfField({ place: sted, findings }: FieldLeft, answers: readonly Tekstsvar[]): Text {
  const open = withoutApproved(findings, answers);
  if (open.length === 0) return words("tekst.feltUtenTall", { sted });
  return words(toldOf(open).length > 0 ? "tekst.feltStemmerIkke" : "tekst.feltStemmer", { sted });
}

/** What the user is told of: what should be changed. */
export const toldOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict === "feil" || verdict === "se på");
