import { html, nothing, type TemplateResult } from "lit-html";
import { neighbour } from "../state/reachable";
import type { Busy, WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import type { Wizard } from "./wizard";

/** Back and next, or, while something is being done, how far it is and a way to stop it. */
export function footer(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<footer class="bottom" ?hidden=${state.hjelp.page !== null && state.busy === null}>${state.busy ? progress(state.busy, wizard) : movement(state, wizard)}</footer>`;
}

function progress(busy: Busy, wizard: Wizard): TemplateResult {
  const percent = busy.share === null ? nothing : Math.round(busy.share * 100);
  return html`<div class="busy">
    <div class="busy-text">
      <p>${busy.label}</p>
      <fluent-progress-bar role="progressbar" thickness="large" aria-label=${text("fremdrift")} value=${percent} aria-valuenow=${percent} aria-valuemin="0" aria-valuemax="100"></fluent-progress-bar>
    </div>
    ${button(text("avbryt"), wizard.cancel)}
  </div>`;
}

function movement(state: WizardState, wizard: Wizard): TemplateResult {
  const previous = neighbour(state.step, -1);
  const next = neighbour(state.step, 1);
  return html`<div class="movement">
    ${previous ? button(text("tilbake"), () => { wizard.goTo(previous); }) : nothing}
    ${next ? button(text("neste"), () => { wizard.goTo(next); }, { appearance: "primary" }) : buildButton(state, wizard)}
  </div>`;
}

/** On the last step the way on is to build, or to refresh the report the workbook has; questions and results bring their own buttons. */
function buildButton({ build, found }: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  if (build.kind !== "idle") return nothing;
  if (!found) return button(text("bygg.bygg"), () => { wizard.build(false); }, { appearance: "primary" });
  return button(text("oppdater.oppdater"), wizard.refresh, { appearance: "primary" });
}
