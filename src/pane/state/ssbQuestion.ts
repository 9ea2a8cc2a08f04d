import { fault, isFault, type SsbFault } from "../../source/ssb/fault";
import { questionOf, type Question } from "../../source/ssb/question";
import { readSettings, textsOf, type SsbTexts } from "../../source/ssb/readSettings";
import { readYears } from "../../source/ssb/readYears";
import type { SsbSettings } from "../../source/ssb/settings";
import { text } from "../texts/text";
import { yearOf } from "./missingInput";
import type { WizardState } from "./wizardState";

/** What is typed in the section, or stands in the template. */
export const ssbTexts = ({ template, ssb }: WizardState): SsbTexts => ({ ...textsOf(template.ssb), ...ssb.typed });

/** The years field: as typed, else the report's year and the one before. */
export function ssbYears(state: WizardState): string {
  const year = yearOf(state);
  return state.ssb.years ?? (year === null ? "" : `${year - 1}, ${year}`);
}

/**
 * What the section asks SSB for, with the settings it came of; a fault that says what is missing. Nothing is sent by
 * this.
 */
export function ssbQuestion(
  state: WizardState,
): { readonly settings: SsbSettings; readonly question: Question } | SsbFault {
  const settings = readSettings(state.template.ssb, ssbTexts(state));
  if (isFault(settings)) return settings;
  const years = readYears(ssbYears(state));
  if (years === null) return fault("utvalg", text("ssb.aarUleselig", { aar: ssbYears(state) }));
  const question = questionOf(settings, years);
  return isFault(question) ? question : { settings, question };
}
