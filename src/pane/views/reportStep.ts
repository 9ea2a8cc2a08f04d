import { html, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { FIGURE_CHOICES } from "../../report/template/choices/figures";
import { LAYOUT_CHOICES } from "../../report/template/choices/layout";
import { FORMULA_MODES, type WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { choiceFields } from "./choiceFields";
import { disponeringSection } from "./disponeringSection";
import { radioField } from "./fields";
import { failure } from "./message";
import { previewSection } from "./previewSection";
import { reportKind } from "./reportKind";
import { tableOrderList } from "./tableOrderList";
import { templateNotes } from "./templateNotes";
import { templateSection } from "./templateSection";
import type { Wizard } from "./wizard";

/** Panel: which report and tables, and how figures are shown. */
export function reportStep(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    ${failure(state, "rapport")}
    ${templateNotes(state)}
    ${reportKind(state, wizard)}
    ${guard([state.tableList, state.template.language, state.template.tables, state.template.tabellutvalg, state.template.report, state.material, state.sources], () => tableOrderList(state, wizard))}
    ${disponeringSection(state, wizard)}
    ${previewSection(
      state,
      wizard,
      html`
      ${choiceFields(FIGURE_CHOICES, state.template, wizard, "section two")}
      ${choiceFields(LAYOUT_CHOICES, state.template, wizard)}`,
    )}
    ${radioField({
      id: "formler",
      label: text("rapport.formler"),
      value: state.formulaMode,
      options: FORMULA_MODES.map((mode) => ({
        value: mode,
        label: text(`rapport.formler.${mode}`),
        hint: text(`rapport.formler.${mode}Hjelp`),
      })),
      onChange: (mode) => {
        wizard.dispatch({ kind: "formulaModeChosen", mode });
      },
    })}
    ${templateSection(state, wizard)}`;
}
