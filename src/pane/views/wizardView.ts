import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import { builtText } from "../../sheets/builtText";
import { LANGUAGES } from "../../texts/languages";
import type { Language } from "../../texts/translate";
import type { Step, WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { button } from "./button";
import { checkStep } from "./checkStep";
import { columnsStep } from "./columnsStep";
import { explainSection } from "./explainSection";
import { footer } from "./footer";
import { helpPage, hitsText } from "./helpPage";
import { icon } from "./icon";
import { failure, messageBar } from "./message";
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

/** Opens the help, and closes it again. */
function helpButton({ hjelp }: WizardState, wizard: Wizard): TemplateResult {
  const isOpen = hjelp.page === "hjelp";
  return html`<button type="button" class="help-button" aria-expanded=${isOpen ? "true" : "false"} @click=${() => {
    wizard.dispatch(isOpen ? { kind: "helpClosed" } : { kind: "helpOpened", topic: null });
  }}>
    <span class="help-mark" aria-hidden="true">${icon("question")}</span><span class="help-name">${text("hjelp.apne")}</span>
  </button>`;
}

/** What each language calls itself. */
const NAMES: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** The language of the pane and of the report, one for both; it is part of the template. */
function languageChoice({ template }: WizardState, wizard: Wizard): TemplateResult {
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

/**
 * What a write that stopped has left in the workbook, over every step, and what can be done with it; nothing while
 * something is done.
 */
function leftSection(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const { stopped, aside, filters } = state.left;
  const hasStopped = stopped !== null || filters.length > 0;
  if (state.busy !== null || (!hasStopped && aside.length === 0)) return failure(state, "rydding");
  return html`<section class="section left-behind" aria-labelledby="rydding">
    ${failure(state, "rydding")}
    ${messageBar(
      "warning",
      html`<h2 id="rydding">
          ${text(stopped ? "rydding.avbrutt" : hasStopped ? "rydding.filtre" : "rydding.satTilSide")}
        </h2>
        ${
          stopped
            ? html`<p>${text(`rydding.${stopped.what}`, { tid: timeText(stopped.started) })}</p>
                <p>${text("rydding.avbruttHjelp")}</p>`
            : nothing
        }
        ${filters.length > 0 ? html`<p>${text("rydding.filtreHva", { kolonner: filters.join(", ") })}</p>` : nothing}
        ${aside.length > 0 ? html`<p>${text("rydding.satTilSideHva", { ark: aside.join(", ") })}</p>` : nothing}
        <div class="actions">
          ${hasStopped ? button(text(stopped ? "rydding.taTilbake" : "rydding.settPaa"), wizard.takeBackWriting, { appearance: "primary" }) : nothing}
          ${aside.length > 0 ? button(text("rydding.fjern"), wizard.removeAside) : nothing}
        </div>`,
    )}
  </section>`;
}

/** The mark is written in the workbook, and may be anything. */
const timeText = (started: string): string =>
  Number.isNaN(Date.parse(started)) ? "?" : say(builtText(new Date(started).toISOString()));

/**
 * What screen readers are told without focus moving: what has happened, politely, and what failed, at once. The pane
 * has these two regions and no others, so that nothing is said twice.
 */
function liveRegions(state: WizardState): TemplateResult {
  const { hjelp, announcement, failures } = state;
  return html`<div class="visually-hidden" role="status">${hjelp.page === "hjelp" ? hitsText(hjelp.query) : say(announcement)}</div>
    <div class="visually-hidden" role="alert">${keyed(failures, html`<span>${Object.values(failures).map(say).join(" ")}</span>`)}<span>${limitFaults(state)}</span></div>`;
}

function limitFaults({ typedLimits }: WizardState): string {
  return (["belop", "prosent", "kontroll"] as const)
    .filter((limit) => typedLimits[limit] !== undefined)
    .map((limit) => text("terskel.uleselig", { eksempel: text(`terskel.eksempel.${limit}`) }))
    .join(" ");
}
