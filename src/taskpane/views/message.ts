import { html, nothing, type TemplateResult } from "lit-html";
import type { Place, WizardState } from "../state/wizardState";
import { icon, type IconName } from "./icon";

export type Intent = "error" | "warning" | "info" | "success";

const ICONS: Readonly<Record<Intent, IconName>> = { error: "error", warning: "warning", info: "info", success: "check" };

/** A Fluent message bar; `content` says in words what the colour and icon say. */
export function messageBar(intent: Intent, content: unknown): TemplateResult {
  return html`<fluent-message-bar class="message ${intent}" intent=${intent}>${icon(ICONS[intent], "icon")}<div>${content}</div></fluent-message-bar>`;
}

/** What went wrong in this place, where the user is looking; read out at once. */
export function failure(state: WizardState, place: Place): TemplateResult | typeof nothing {
  const message = state.failures[place];
  return message ? html`<div class="failure" id=${`feil-${place}`} role="alert">${messageBar("error", message)}</div>` : nothing;
}
