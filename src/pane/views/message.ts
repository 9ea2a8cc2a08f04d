import { html, nothing, type TemplateResult } from "lit-html";
import type { Place, WizardState } from "../state/wizardState";
import type { Text } from "../../texts/words";
import { say } from "../texts/text";
import { icon, type IconName } from "./icon";

type Intent = "error" | "warning" | "info" | "success";

const ICONS: Readonly<Record<Intent, IconName>> = {
  error: "error",
  warning: "warning",
  info: "info",
  success: "check",
};

const isText = (content: unknown): content is Text =>
  typeof content === "string" || (typeof content === "object" && content !== null && "nb" in content);

/**
 * A Fluent message bar; `content` says in words what the colour and icon say. It would read itself out, beside the
 * pane's own regions, without the role.
 */
export function messageBar(intent: Intent, content: unknown): TemplateResult {
  return html`<fluent-message-bar role="presentation" class="message ${intent}" intent=${intent}>${icon(ICONS[intent], "icon")}<div>${isText(content) ? say(content) : content}</div></fluent-message-bar>`;
}

/** What went wrong in this place, where the user is looking. The pane's own region for errors reads it out. */
export function failure(state: WizardState, place: Place): TemplateResult | typeof nothing {
  const message = state.failures[place];
  return message ? html`<div class="failure" id=${`feil-${place}`}>${messageBar("error", message)}</div>` : nothing;
}
