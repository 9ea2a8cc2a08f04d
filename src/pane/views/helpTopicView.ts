import { html, nothing, type TemplateResult } from "lit-html";
import type { Block } from "../help/helpTopic";
import type { HelpTopic } from "../help/helpTopic";
import { text } from "../texts/text";
import { button } from "./button";
import type { Wizard } from "./wizard";

/** One topic, and the way back to the others. */
export function helpTopicView(
  { title, text: blocks, page }: HelpTopic,
  isFound: boolean,
  wizard: Wizard,
): TemplateResult {
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
