import { hasErrors } from "../../ledger/problem";
import type { WizardState } from "./wizardState";

/** The report has errors the user has not accepted, or cannot: what is asked is answered, and never guessed. */
export function blockedByErrors(state: WizardState): boolean {
  return state.report !== null && hasErrors(state.report.problems) && !(state.errorsAccepted && !isAsked(state));
}

/** A source, or the sources together, have a question that is not answered. */
export const isAsked = ({ readings, material }: WizardState): boolean =>
  [...Object.values(readings), material].some((asking) => (asking?.questions.length ?? 0) > 0);

/** What the user must do about it first, in the key of the text: answer what is asked, or accept the errors. */
export const wayPastErrors = (state: WizardState): "kontroll.maaSvare" | "kontroll.maaGodta" =>
  isAsked(state) ? "kontroll.maaSvare" : "kontroll.maaGodta";
