import { html, nothing, type TemplateResult } from "lit-html";
import type { Step, WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { checkStep } from "./checkStep";
import { columnsStep } from "./columnsStep";
import { explainSection } from "./explainSection";
import { footer } from "./footer";
import { helpButton } from "./helpButton";
import { helpPage } from "./helpPage";
import { languageChoice } from "./languageChoice";
import { leftSection } from "./leftSection";
import { liveRegions } from "./liveRegions";
import { overviewPage } from "./overviewPage";
import { reportStep } from "./reportStep";
import { sourceStep } from "./sourceStep";
import { welcomePage } from "./welcomePage";
import type { Wizard } from "./wizard";

type View = (state: WizardState, wizard: Wizard) => TemplateResult;

const STEP_VIEWS: Readonly<Record<Step, View>> = {
  oversikt: overviewPage,
  kilde: sourceStep,
  kolonner: columnsStep,
  rapport: reportStep,
  kontroll: checkStep,
};

/** The whole pane for a state: the page, or the panel that is open. Its heading takes focus when that changes. */
export function wizardView(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<div class="wizard" @dragover=${keepPage} @drop=${keepPage} @click=${(event: Event) => {
    openHelp(event, wizard);
  }}>
    <header class="top">${languageChoice(state, wizard)}${helpButton(state, wizard)}</header>
    ${pageOver(state, wizard)}
    <main class="body" ?hidden=${state.hjelp.page !== null} aria-busy=${state.busy ? "true" : "false"}>
      ${leftSection(state, wizard)}
      ${explainSection(state, wizard)}
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
