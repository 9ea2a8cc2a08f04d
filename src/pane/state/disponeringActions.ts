import { printKroner } from "../../amounts/printAmount";
import { DISPOSISJONSLINJER } from "../../report/tables/notes/disposisjonslinjer";
import type { Disposisjon } from "../../report/tables/notes/vedtatt";
import { text as textOf } from "../texts/text";
import type { Actions } from "./action";
import { decisionOf, type GuideLine } from "./disponeringGuide";
import type { DisponeringBasis, DisponeringState, OwnDisposisjon } from "./disponeringState";
import { ownAmount } from "./ownAmount";
import type { WizardState } from "./wizardState";

/** What is done in the guide to § 5-9. */
export const disponeringActions = {
  disponeringOpened: (state, { open }: Pick<DisponeringState, "open">): WizardState => ({
    ...state,
    disponering: { ...state.disponering, open },
  }),
  disponeringReady: (state, { basis }: { readonly basis: DisponeringBasis }): WizardState => ({
    ...state,
    disponering: { ...state.disponering, basis },
  }),
  disposisjonTyped: (state, { line, text }: { readonly line: GuideLine; readonly text: string }): WizardState =>
    withOwn(state, { [line.linje.disposisjon]: { kept: line.kept, text, accepted: null, isTyping: true } }),
  disposisjonLeft: (state, { disposisjon }: { readonly disposisjon: Disposisjon }): WizardState => ({
    ...state,
    disponering: tidied(state.disponering, disposisjon),
  }),
  disposisjonerAccepted: (state, { lines }: { readonly lines: readonly GuideLine[] }): WizardState => ({
    ...withOwn(state, Object.fromEntries(lines.map((line) => [line.linje.disposisjon, accepted(line)]))),
    announcement: textOf("disponering.godtatt"),
  }),
  strykningKept: (state, { line, kept }: { readonly line: GuideLine; readonly kept: boolean }): WizardState =>
    withOwn(state, { [line.linje.disposisjon]: { ...ownOr(line, state.disponering), kept } }),
} satisfies Actions;

function accepted({ proposal, from, kept }: GuideLine): OwnDisposisjon {
  return { text: printKroner(proposal), accepted: decisionOf(from), kept, isTyping: false };
}

/** Whether it may be struck is said of an adopted amount: of the proposal, where the user has no own. */
function ownOr(line: GuideLine, { own }: DisponeringState): OwnDisposisjon {
  const known = own[line.linje.disposisjon];
  return known === undefined || known.text.trim() === "" ? accepted(line) : known;
}

const withOwn = ({ disponering, ...state }: WizardState, own: DisponeringState["own"]): WizardState => ({
  ...state,
  disponering: { ...disponering, own: { ...disponering.own, ...own } },
  failures: {},
});

/** The field as it is left: the amount as it is printed, or the proposal again where nothing is typed. */
function tidied(disponering: DisponeringState, disposisjon: Disposisjon): DisponeringState {
  const { [disposisjon]: own, ...others } = disponering.own;
  const linje = DISPOSISJONSLINJER.find((candidate) => candidate.disposisjon === disposisjon);
  const amount = linje && ownAmount(linje, own);
  if (own === undefined || amount === undefined) return disponering;
  if (amount.kind === "blank") return { ...disponering, own: others };
  const text = amount.kind === "amount" ? printKroner(amount.ore) : own.text;
  return { ...disponering, own: { ...others, [disposisjon]: { ...own, text, isTyping: false } } };
}
