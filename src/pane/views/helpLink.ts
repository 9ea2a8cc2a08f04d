import { html, nothing, type TemplateResult } from "lit-html";
import { topicOf, topicOfCode } from "../help/helpTopics";
import { text } from "../texts/text";

/**
 * A way to the help about a problem code; nothing where the help has no word of it. The pane listens for
 * `data-hjelp`.
 */
export function helpLink(code: string): TemplateResult | typeof nothing {
  const topic = topicOf(topicOfCode(code));
  if (topic === null) return nothing;
  return html`<button type="button" class="link" data-hjelp=${topic.id} aria-label=${text("hjelp.hvaBetyrFor", { tema: topic.title })}>${text("hjelp.hvaBetyr")}</button>`;
}
