import { withAnswer, withoutApproved } from "../../audit/approvals";
import type { BindableCell } from "../../audit/binding/cellsFor";
import type { Finding } from "../../audit/finding";
import type { Tekstsvar } from "../../report/template/templateParts";
import type { ReportDocument } from "../../document/reportDocument";
import type { RowText } from "../../excel/readRowTexts";
import type { Report } from "../../report/report";
import type { ReportFacts } from "../../sheets/reportFacts";
import type { Text } from "../../texts/words";
import { words } from "../texts/text";
import type { Actions } from "./action";
import type { WizardState } from "./wizardState";

/** What came of a finished report that was checked. */
interface TekstkontrollResult {
  readonly document: ReportDocument;
  readonly findings: readonly Finding[];
  /** It is of other accounts than the report, and has been held against itself alone. */
  readonly isOfOthers: boolean;
  /** The report it was held against; of another it says nothing. */
  readonly of: Report | ReportFacts;
}

/** What was said of a field of the report in the workbook when the user left it. */
interface FieldLeft {
  readonly place: string;
  readonly texts: readonly RowText[];
  readonly findings: readonly Finding[];
  readonly of: Report | ReportFacts;
}

/** A figure that the user says is of another cell, and cells it may be of. */
interface Rebinding {
  readonly finding: Finding;
  readonly cells: readonly BindableCell[];
}

/** «Tekstkontroll». */
export interface TekstkontrollState {
  readonly pasted: string;
  readonly result: TekstkontrollResult | null;
  /** The report's own fields are checked as they are left. */
  readonly follows: boolean;
  /** The one that was left last. */
  readonly left: FieldLeft | null;
  /** null while no cell is to be chosen. */
  readonly rebinding: Rebinding | null;
}

export const NO_TEKSTKONTROLL: TekstkontrollState = {
  pasted: "",
  result: null,
  follows: false,
  left: null,
  rebinding: null,
};

/** What is done in the section. */
export const tekstkontrollActions = {
  tekstPasted: (state, { pasted }: Pick<TekstkontrollState, "pasted">): WizardState => ({
    ...state,
    tekstkontroll: { ...state.tekstkontroll, pasted },
  }),
  tekstChecked: (state, { result }: { readonly result: TekstkontrollResult }): WizardState => ({
    ...state,
    tekstkontroll: { ...state.tekstkontroll, result, rebinding: null },
  }),
  // In the template, without its being another report.
  tekstAnswered: (state, { answer }: { readonly answer: Tekstsvar }): WizardState => ({
    ...state,
    template: { ...state.template, tekstkontroll: [...withAnswer(state.template.tekstkontroll, answer)] },
    tekstkontroll: { ...state.tekstkontroll, rebinding: null },
  }),
  tekstRebound: (state, { rebinding }: Pick<TekstkontrollState, "rebinding">): WizardState => ({
    ...state,
    tekstkontroll: { ...state.tekstkontroll, rebinding },
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

/** What texts are held against: the report computed, else the one that the workbook holds; null: neither. */
export const heldAgainst = ({ report, found }: WizardState): Report | ReportFacts | null => report ?? found;

/** Of a field that was left, in a sentence. */
export function saidOfField({ place: sted, findings }: FieldLeft, answers: readonly Tekstsvar[]): Text {
  const open = withoutApproved(findings, answers);
  if (open.length === 0) return words("tekst.feltUtenTall", { sted });
  return words(toldOf(open).length > 0 ? "tekst.feltStemmerIkke" : "tekst.feltStemmer", { sted });
}

/** What the user is told of: what should be changed. */
export const toldOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict === "feil" || verdict === "se på");
