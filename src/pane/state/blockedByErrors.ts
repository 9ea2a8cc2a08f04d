import { hasErrors } from "../../ledger/problem";
import type { WizardState } from "./wizardState";

/** The report has errors the user has not accepted. */
export function blockedByErrors(state: WizardState): boolean {
  return state.report !== null && hasErrors(state.report.problems) && !state.errorsAccepted;
}

/** What the user must do about it first, in the key of the text: answer what is asked, or accept the errors. */
export const wayPastErrors = ({ readings }: WizardState): "kontroll.maaSvare" | "kontroll.maaGodta" =>
  Object.values(readings).some(({ questions }) => questions.length > 0) ? "kontroll.maaSvare" : "kontroll.maaGodta";
