import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { TrialResult } from "../../excel/selfTest/selfTest";
import { findTopics } from "../help/helpSearch";
import { type Block, HELP_GROUPS, type HelpGroup, type HelpTopic } from "../help/helpTopic";
import { helpTopics, topicOf } from "../help/helpTopics";
import type { Step, WizardState } from "../state/wizardState";
import { count, text } from "../texts/text";
import { button, iconButton } from "./button";
import { icon } from "./icon";
import { failure, messageBar } from "./message";
import type { Wizard } from "./wizard";

/** The help: a search, the topics by group, or one topic. Escape closes it, once what is searched for is cleared. */
export function helpPage(state: WizardState, wizard: Wizard): TemplateResult {
  const { query, topic } = state.hjelp;
  const close = (): void => {
    wizard.dispatch({ kind: "helpClosed" });
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && query === "") close();
  };
  const shown = topicOf(topic);
  return html`<main class="body help" @keydown=${escape}>
    <div class="page-head"><h1 tabindex="-1">${text("hjelp.overskrift")}</h1>${iconButton(text("hjelp.lukk"), "dismiss", close)}</div>
    ${searchField(query, wizard)}
    ${shown ? helpTopicView(shown, query.trim() !== "", wizard) : query.trim() === "" ? nothing : hits(query, wizard)}
    <div ?hidden=${shown !== null || query.trim() !== ""}>
      ${helpTopicList(state.step, wizard)}
      ${proveSection(state, wizard)}
      <p class="section">${button(text("hjelp.velkomst"), () => {
        wizard.dispatch({ kind: "welcomeOpened" });
      })}</p>
    </div>
  </main>`;
}

/** What is read out while one searches. */
export function hitsText(query: string): string {
  if (query.trim() === "") return "";
  const found = findTopics(query).length;
  return found === 0 ? text("hjelp.ingenTreff", { sok: query.trim() }) : count("hjelp.treff", found);
}

function searchField(query: string, wizard: Wizard): TemplateResult {
  return html`<div class="field" role="search">
    <label class="field-label" for="hjelp-sok">${text("hjelp.sok")}</label>
    <input id="hjelp-sok" class="input" type="search" autocomplete="off" spellcheck="false" maxlength="100" aria-describedby="hjelp-sok-hjelp" .value=${live(query)}
      @input=${(event: Event) => {
        wizard.dispatch({ kind: "helpSearched", query: (event.target as HTMLInputElement).value });
      }} />
    <p class="hint" id="hjelp-sok-hjelp">${query.trim() === "" ? text("hjelp.sokEksempel") : hitsText(query)}</p>
  </div>`;
}

const MOST_HITS = 30;

function hits(query: string, wizard: Wizard): TemplateResult | typeof nothing {
  const found = findTopics(query);
  return found.length === 0 ? nothing : topicButtons(found.slice(0, MOST_HITS), wizard);
}

/** Trying in this Excel what Tertial asks of it, and what came of it. */
function proveSection(state: WizardState, wizard: Wizard): TemplateResult {
  const { prove } = state.hjelp;
  return html`<section class="section" aria-labelledby="hjelp-prove">
    <h2 id="hjelp-prove">${text("prove.overskrift")}</h2>
    <p>${text("prove.hva")}</p>
    <p class="actions">${button(text("prove.prov"), wizard.proveExcel)}</p>
    ${failure(state, "prove")} ${prove === null ? nothing : outcome(prove, wizard)}
  </section>`;
}

function outcome(results: readonly TrialResult[], wizard: Wizard): TemplateResult {
  const faults = results.filter(({ fault }) => fault !== null).length;
  return html`${messageBar(faults === 0 ? "success" : "warning", faults === 0 ? text("prove.altHolder") : text("prove.ikkeAlt", { n: faults }))}
    <ul>
      ${results.map((result) => html`<li>${lineOf(result)}</li>`)}
    </ul>
    <p class="actions">${button(text("prove.kopier"), wizard.copyProof, { icon: "copy" })}</p>`;
}

const lineOf = ({ trial, fault }: TrialResult): TemplateResult =>
  html`${icon(fault === null ? "check" : "warning")} ${text(`prove.${trial}`)}:
  ${fault === null ? text("prove.holder") : html`<strong>${text("prove.holderIkke")}</strong> <code>${fault}</code>`}`;

/** The topic of the step one stands in, then all of them, folded by group. */
function helpTopicList(step: Step, wizard: Wizard): TemplateResult {
  const here = topicOf(`steg/${step}`);
  return html`<section class="section" aria-labelledby="hjelp-her"><h2 id="hjelp-her">${text("hjelp.omSteget")}</h2>${topicButtons(here ? [here] : [], wizard)}</section>
    <section class="section" aria-labelledby="hjelp-alle"><h2 id="hjelp-alle">${text("hjelp.alleTemaer")}</h2>${HELP_GROUPS.map((group) => groupOf(group, wizard))}</section>`;
}

function groupOf(group: HelpGroup, wizard: Wizard): TemplateResult {
  return html`<details class="fold"><summary>${text(`hjelp.gruppe.${group}`)}</summary>${topicButtons(
    helpTopics().filter((topic) => topic.group === group),
    wizard,
  )}</details>`;
}

/** Topics to choose among. */
function topicButtons(topics: readonly HelpTopic[], wizard: Wizard): TemplateResult {
  return html`<ul class="topics">${topics.map(
    ({ id, title }) => html`<li>
    <button type="button" class="sheet-link" @click=${() => {
      wizard.dispatch({ kind: "helpTopicShown", topic: id });
    }}>${icon("go")}<span class="name">${title}</span></button>
  </li>`,
  )}</ul>`;
}

/** One topic, and the way back to the others. */
function helpTopicView({ title, text: blocks, page }: HelpTopic, isFound: boolean, wizard: Wizard): TemplateResult {
  return html`<article class="section topic" aria-labelledby="hjelp-tema">
    <h2 id="hjelp-tema" tabindex="-1">${title}</h2>
    ${blocks.map(blockView)}
    ${page === undefined ? nothing : html`<p><a href=${page} target="_blank" rel="noopener">${text("hjelp.funksjonsside")}</a></p>`}
    <p class="actions">${button(text(isFound ? "hjelp.tilTreffene" : "hjelp.tilListen"), () => {
      wizard.dispatch({ kind: "helpTopicShown", topic: null });
    })}</p>
  </article>`;
}

function blockView(block: Block): TemplateResult {
  return typeof block === "string"
    ? html`<p>${block}</p>`
    : html`<ul class="bullets">${block.map((item) => html`<li>${item}</li>`)}</ul>`;
}
