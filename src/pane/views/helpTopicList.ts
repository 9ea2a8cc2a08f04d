import { html, type TemplateResult } from "lit-html";
import { HELP_GROUPS, type HelpGroup, type HelpTopic } from "../help/helpTopic";
import { helpTopics, topicOf } from "../help/helpTopics";
import type { Step } from "../state/wizardState";
import { text } from "../texts/text";
import { icon } from "./icon";
import type { Wizard } from "./wizard";

/** The topic of the step one stands in, then all of them, folded by group. */
export function helpTopicList(step: Step, wizard: Wizard): TemplateResult {
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
export function topicButtons(topics: readonly HelpTopic[], wizard: Wizard): TemplateResult {
  return html`<ul class="topics">${topics.map(
    ({ id, title }) => html`<li>
    <button type="button" class="sheet-link" @click=${() => {
      wizard.dispatch({ kind: "helpTopicShown", topic: id });
    }}>${icon("go")}<span class="name">${title}</span></button>
  </li>`,
  )}</ul>`;
}
