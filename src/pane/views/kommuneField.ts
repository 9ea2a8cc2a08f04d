import { html, type TemplateResult } from "lit-html";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import type { Wizard } from "./wizard";

/** The municipality's name, for the front page and printed pages. */
export function kommuneField({ template }: WizardState, wizard: Wizard): TemplateResult {
  const named = (event: Event): void => {
    wizard.dispatch({ kind: "templateChanged", change: { kommune: (event.target as HTMLInputElement).value.trim() } });
  };
  return html`<div class="field">
    <label class="field-label" for="kommune">${text("rapport.kommune")}</label>
    <input id="kommune" class="input" type="text" maxlength="100" autocomplete="organization" .value=${template.kommune} aria-describedby="kommune-hjelp" @change=${named} />
    <p class="visually-hidden" id="kommune-hjelp">${text("rapport.kommuneHjelp")}</p>
  </div>`;
}
