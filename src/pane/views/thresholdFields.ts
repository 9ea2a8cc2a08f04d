import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { inNorwegian } from "../../amounts/printAmount";
import type { Template } from "../../report/template/template";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { icon } from "./icon";
import type { Wizard } from "./wizard";

/** Below which differences of the controls are told together. */
export const controlLimit = (state: WizardState, wizard: Wizard): TemplateResult =>
  html`<div class="section">${limitField("kontroll", state, wizard)}<p class="hint">${text("terskel.kontrollHjelp")}</p></div>`;

/** From which avvik on an enhet is explained. */
export function thresholdFields(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<fieldset class="group" aria-describedby="terskel-hjelp">
    <legend class="group-legend">${text("terskel.overskrift")}</legend>
    <p class="hint" id="terskel-hjelp">${text("terskel.hjelp")}</p>
    <div class="two">${(["belop", "prosent"] as const).map((limit) => limitField(limit, state, wizard))}</div>
  </fieldset>`;
}

function limitField(
  limit: keyof Template["terskel"],
  { template, typedLimits }: WizardState,
  wizard: Wizard,
): TemplateResult {
  const id = `terskel-${limit}`;
  const faulty = typedLimits[limit];
  const changed = (event: Event): void => {
    wizard.dispatch({ kind: "limitTyped", limit, text: (event.target as HTMLInputElement).value });
  };
  return html`<div class="field">
    <label class="field-label" for=${id}>${text(`terskel.${limit}`)}</label>
    <input id=${id} class="input" type="text" inputmode="decimal" autocomplete="off" .value=${live(faulty ?? inNorwegian(String(template.terskel[limit])))}
      aria-invalid=${faulty === undefined ? "false" : "true"} aria-describedby=${faulty === undefined ? nothing : `${id}-feil`} @change=${changed} />
    ${faulty === undefined ? nothing : html`<p class="field-fault" id=${`${id}-feil`}>${icon("error")}${text("terskel.uleselig", { eksempel: text(`terskel.eksempel.${limit}`) })}</p>`}
  </div>`;
}
