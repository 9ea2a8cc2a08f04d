import { lineFourAnswers, type LineFourAnswer } from "../../report/lineFour";
import { reportMonth } from "./reportMonth";
import type { WizardState } from "./wizardState";

/** What must be asked of line 4 of § 5-4, each answer with its amount; null where there is nothing to ask. */
export function lineFourQuestion(state: WizardState): readonly LineFourAnswer[] | null {
  const { material, template, lineFourSettled } = state;
  return material === null || lineFourSettled ? null : lineFourAnswers(material.ledger, template, reportMonth(state));
}
