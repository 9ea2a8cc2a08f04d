import { html, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { FIGURE_CHOICES } from "../../report/template/choices/figures";
import { LAYOUT_CHOICES } from "../../report/template/choices/layout";
import { previewOf } from "../state/preview";
import { FORMULA_MODES, type WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { choiceFields } from "./choiceFields";
import { columnsSection } from "./columnsSection";
import { disponeringSection } from "./disponeringSection";
import { selectField } from "./fields";
import { failure } from "./message";
import { belowPreview, previewTable } from "./previewTable";
import { reportKind } from "./reportKind";
import { tableOrderList } from "./tableOrderList";
import { templateNotes } from "./templateNotes";
import { templateSection } from "./templateSection";
import { controlLimit } from "./thresholdFields";
import type { Wizard } from "./wizard";

/** Panel: which report and tables, and how figures are shown. */
export function reportStep(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    ${failure(state, "rapport")}
    ${templateNotes(state)}
    ${reportKind(state, wizard)}
    ${guard([state.tableList, state.template.language, state.template.tables, state.template.tabellutvalg, state.template.report, state.material, state.sources], () => tableOrderList(state, wizard))}
    ${disponeringSection(state, wizard)}
    ${previewSection(state, wizard, setOnce(state, wizard))}
    ${templateSection(state, wizard)}`;
}

/** What a municipality chooses once, and the template keeps; how the figures are written is each report's own. */
function setOnce(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<details class="fold">
      <summary>${text("rapport.kommunensValg")}</summary>
      <p class="hint">${text("rapport.kommunensValgHjelp")}</p>
      ${choiceFields(FIGURE_CHOICES, state.template, wizard, "section two")}
      ${choiceFields(LAYOUT_CHOICES, state.template, wizard)}
      ${controlLimit(state, wizard)}
    </details>
    ${selectField({
      id: "formler",
      label: text("rapport.formler"),
      value: state.formulaMode,
      options: FORMULA_MODES.map((mode) => ({ value: mode, label: text(`rapport.formler.${mode}`) })),
      onChange: (mode) => {
        wizard.dispatch({ kind: "formulaModeChosen", mode });
      },
    })}
    <p class="hint">${text(`rapport.formler.${state.formulaMode}Hjelp`)}</p>`;
}

/**
 * The chosen table beside the choices of how figures are shown: it stays in view while they are made, and can be
 * folded away.
 */
function previewSection(state: WizardState, wizard: Wizard, choices: TemplateResult): TemplateResult {
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
