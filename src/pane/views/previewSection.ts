import { html, type TemplateResult } from "lit-html";
import { previewOf } from "../state/preview";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { columnsSection } from "./columnsSection";
import { belowPreview, previewTable } from "./previewTable";
import type { Wizard } from "./wizard";

/**
 * The chosen table beside the choices of how figures are shown: it stays in view while they are made, and can be
 * folded away.
 */
export function previewSection(state: WizardState, wizard: Wizard, choices: TemplateResult): TemplateResult {
  const preview = previewOf(state);
  return html`<section class="section live" aria-labelledby="forhandsvisning">
    <details class="live-table" open>
      <summary><h2 id="forhandsvisning">${text("forhandsvisning.overskrift")}</h2></summary>
      ${preview ? previewTable(preview, wizard) : html`<p class="hint">${text("forhandsvisning.lager")}</p>`}
    </details>
    <p class="hint">${text("forhandsvisning.hjelp")}</p>
    ${preview ? belowPreview(state, preview, wizard) : ""}
    ${choices}
    ${preview ? columnsSection(state, preview, wizard) : ""}
  </section>`;
}
