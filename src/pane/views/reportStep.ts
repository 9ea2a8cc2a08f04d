import { html, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { FIGURE_CHOICES } from "../../report/template/choices/figures";
import { LAYOUT_CHOICES } from "../../report/template/choices/layout";
import { FORMULA_MODES, type WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { choiceFields } from "./choiceFields";
import { disponeringSection } from "./disponeringSection";
import { selectField } from "./fields";
import { failure } from "./message";
import { previewSection } from "./previewSection";
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
