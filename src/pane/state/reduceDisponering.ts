import { printKroner } from "../../amounts/printAmount";
import { DISPOSISJONSLINJER } from "../../report/tables/notes/disposisjonslinjer";
import type { Disposisjon } from "../../report/tables/notes/vedtatt";
import { text as textOf } from "../texts/text";
import type { DisponeringAction } from "./actions";
import { decisionOf, type GuideLine } from "./disponeringGuide";
import type { DisponeringState, OwnDisposisjon } from "./disponeringState";
import { ownAmount } from "./ownAmount";
import { withoutReport } from "./withoutReport";
import type { WizardState } from "./wizardState";

/**
 * The state after something done in the guide to § 5-9. The computed report is forgotten where an adopted amount is
 * another.
 */
export function reduceDisponering(state: WizardState, action: DisponeringAction): WizardState {
  const { disponering } = state;
  switch (action.kind) {
    case "disponeringOpened":
      return { ...state, disponering: { ...disponering, open: action.open } };
    case "disponeringReady":
      return { ...state, disponering: { ...disponering, basis: action.basis } };
    case "disposisjonTyped":
      return withOwn(state, {
        [action.line.linje.disposisjon]: { kept: action.line.kept, text: action.text, accepted: null, isTyping: true },
      });
    case "disposisjonLeft":
      return { ...state, disponering: tidied(disponering, action.disposisjon) };
    case "disposisjonerAccepted":
      return {
        ...withOwn(state, Object.fromEntries(action.lines.map((line) => [line.linje.disposisjon, accepted(line)]))),
        announcement: textOf("disponering.godtatt"),
      };
    case "strykningKept":
      return withOwn(state, {
        [action.line.linje.disposisjon]: { ...ownOr(action.line, disponering), kept: action.kept },
      });
  }
}

function accepted({ proposal, from, kept }: GuideLine): OwnDisposisjon {
  return { text: printKroner(proposal), accepted: decisionOf(from), kept, isTyping: false };
}

/** Whether it may be struck is said of an adopted amount: of the proposal, where the user has no own. */
function ownOr(line: GuideLine, { own }: DisponeringState): OwnDisposisjon {
  const known = own[line.linje.disposisjon];
  return known === undefined || known.text.trim() === "" ? accepted(line) : known;
}

function withOwn(state: WizardState, own: DisponeringState["own"]): WizardState {
  return withoutReport({
    ...state,
    disponering: { ...state.disponering, own: { ...state.disponering.own, ...own } },
    failures: {},
  });
}

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
