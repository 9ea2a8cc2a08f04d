import { html, type TemplateResult } from "lit-html";
import { STEPS, type Step, type WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { buildStep } from "./buildStep";
import { checkStep } from "./checkStep";
import { columnsStep } from "./columnsStep";
import { footer } from "./footer";
import { reportStep } from "./reportStep";
import { sourceStep } from "./sourceStep";
import { stepNav } from "./stepNav";
import type { Wizard } from "./wizard";

type View = (state: WizardState, wizard: Wizard) => TemplateResult;

const STEP_VIEWS: Readonly<Record<Step, View>> = { kilde: sourceStep, kolonner: columnsStep, rapport: reportStep, kontroll: checkStep, bygg: buildStep };

/** The whole pane for a state. The step heading takes focus when the step changes. */
export function wizardView(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<div class="wizard" @dragover=${keepPage} @drop=${keepPage}>
    <header class="top">${stepNav(state, wizard)}</header>
    <main class="body" aria-busy=${state.busy ? "true" : "false"}>
      <p class="step-count">${text("steg.av", { steg: STEPS.indexOf(state.step) + 1, antall: STEPS.length })}</p>
      <h1 id="steg-overskrift" tabindex="-1">${text(`overskrift.${state.step}`)}</h1>
      ${STEP_VIEWS[state.step](state, wizard)}
    </main>
    ${footer(state, wizard)}
    <div class="visually-hidden" role="status" aria-live="polite">${state.announcement}</div>
  </div>`;
}

/** A file dropped beside the drop zone must not take the page's place. */
function keepPage(event: Event): void {
  event.preventDefault();
}
