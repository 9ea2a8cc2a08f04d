import { html, type TemplateResult } from "lit-html";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { icon } from "./icon";
import type { Wizard } from "./wizard";

/** Opens the help, and closes it again. */
export function helpButton({ hjelp }: WizardState, wizard: Wizard): TemplateResult {
  const isOpen = hjelp.page === "hjelp";
  return html`<button type="button" class="help-button" aria-expanded=${isOpen ? "true" : "false"} @click=${() => {
    wizard.dispatch(isOpen ? { kind: "helpClosed" } : { kind: "helpOpened", topic: null });
  }}>
    <span class="help-mark" aria-hidden="true">${icon("question")}</span><span class="help-name">${text("hjelp.apne")}</span>
  </button>`;
}
