import { html, nothing, type TemplateResult } from "lit-html";
import type { WizardState } from "../state/wizardState";
import { messageBar } from "./message";

/** What became of the workbook's template, or of one that was opened. */
export function templateNotes({ mal }: WizardState): TemplateResult | typeof nothing {
  if (mal.notes.length === 0) return nothing;
  return html`<div class="section">${mal.notes.map(({ intent, text }) => messageBar(intent, text))}</div>`;
}
