import { html, nothing, type TemplateResult } from "lit-html";
import { STEPS, type Step, type WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { buildStep } from "./buildStep";
import { checkStep } from "./checkStep";
import { columnsStep } from "./columnsStep";
import { explainSection } from "./explainSection";
import { footer } from "./footer";
import { helpButton } from "./helpButton";
import { helpPage } from "./helpPage";
import { languageChoice } from "./languageChoice";
import { leftSection } from "./leftSection";
import { liveRegions } from "./liveRegions";
import { reportStep } from "./reportStep";
import { sourceStep } from "./sourceStep";
import { stepNav } from "./stepNav";
import { welcomePage } from "./welcomePage";
import type { Wizard } from "./wizard";

type View = (state: WizardState, wizard: Wizard) => TemplateResult;

const STEP_VIEWS: Readonly<Record<Step, View>> = { kilde: sourceStep, kolonner: columnsStep, rapport: reportStep, kontroll: checkStep, bygg: buildStep };

/** The whole pane for a state. The step heading takes focus when the step changes. */
export function wizardView(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<div class="wizard" @dragover=${keepPage} @drop=${keepPage} @click=${(event: Event) => { openHelp(event, wizard); }}>
    <header class="top">${stepNav(state, wizard)}${helpButton(state, wizard)}</header>
    ${pageOver(state, wizard)}
    <main class="body" ?hidden=${state.hjelp.page !== null} aria-busy=${state.busy ? "true" : "false"}>
      ${leftSection(state, wizard)}
      ${explainSection(state, wizard)}
      <div class="step-line">
        <p class="step-count">${text("steg.av", { steg: STEPS.indexOf(state.step) + 1, antall: STEPS.length })}</p>
        ${languageChoice(state, wizard)}
      </div>
      <h1 id="steg-overskrift" tabindex="-1">${text(`overskrift.${state.step}`)}</h1>
      ${STEP_VIEWS[state.step](state, wizard)}
    </main>
    ${footer(state, wizard)}
    ${liveRegions(state)}
  </div>`;
}

/** The help or the first page, in place of the step, which is kept below. */
function pageOver(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  switch (state.hjelp.page) {
    case "hjelp":
      return helpPage(state, wizard);
    case "velkomst":
      return welcomePage(wizard);
    case null:
      return nothing;
  }
}

/** Anything in the pane may point to a topic of the help with `data-hjelp`. */
function openHelp({ target }: Event, wizard: Wizard): void {
  const topic = target instanceof Element ? target.closest<HTMLElement>("[data-hjelp]")?.dataset["hjelp"] : undefined;
  if (topic !== undefined) wizard.dispatch({ kind: "helpOpened", topic });
}

/** A file dropped beside the drop zone must not take the page's place. */
function keepPage(event: Event): void {
  event.preventDefault();
}
