import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { LANGUAGES } from "../../texts/languages";
import type { Language } from "../../texts/translate";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import type { Wizard } from "./wizard";

/** What each language calls itself. */
const NAMES: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** The language of the pane and of the report, one for both; it is part of the template. */
export function languageChoice({ template }: WizardState, wizard: Wizard): TemplateResult {
  const changed = (event: Event): void => {
    wizard.dispatch({
      kind: "templateChanged",
      change: { language: (event.target as HTMLSelectElement).value as Language },
    });
  };
  return html`<label class="visually-hidden" for="sprak">${text("sprak.velg")}</label>
    <select id="sprak" class="language" .value=${live(template.language)} @change=${changed}>
      ${LANGUAGES.map((language) => html`<option value=${language} lang=${language} ?selected=${language === template.language}>${NAMES[language]}</option>`)}
    </select>`;
}
