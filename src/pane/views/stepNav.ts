import { html, nothing, type TemplateResult } from "lit-html";
import { reachable } from "../state/reachable";
import { STEPS, type Step, type WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { icon } from "./icon";
import type { Wizard } from "./wizard";

/** The five steps: where one is, and a way to those that can be opened. */
export function stepNav(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<nav class="steps" aria-label=${text("steg.navigasjon")}>
    <ol>${STEPS.map((step, index) => stepItem(state, wizard, step, index))}</ol>
  </nav>`;
}

function stepItem(state: WizardState, wizard: Wizard, step: Step, index: number): TemplateResult {
  const current = step === state.step;
  const done = index < STEPS.indexOf(state.step);
  const open = !current && state.busy === null && reachable(state, step);
  return html`<li class="step ${current ? "current" : done ? "done" : ""}">
    <button type="button" ?disabled=${!open && !current} aria-current=${current ? "step" : nothing} @click=${() => { if (open) wizard.goTo(step); else if (state.hjelp.page !== null) wizard.dispatch({ kind: "helpClosed" }); }}>
      <span class="step-mark" aria-hidden="true">${done ? icon("check") : index + 1}</span>
      <span class="step-name">${text(`steg.${step}`)}${done ? html`<span class="visually-hidden"> (${text("steg.ferdig")})</span>` : nothing}</span>
    </button>
  </li>`;
}
