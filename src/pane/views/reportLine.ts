import { html, type TemplateResult } from "lit-html";
import type { Template } from "../../report/template/template";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { selectField } from "./fields";
import { kommuneField } from "./kommuneField";
import { failure } from "./message";
import { KINDS } from "./reportKind";
import type { Wizard } from "./wizard";

/** Whose report it is, which, and of what year. */
export function reportLine(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<div class="report-line">
    ${kommuneField(state, wizard)}
    ${selectField<Template["report"]>({
      id: "rapporttype", label: text("oversikt.rapport"), value: state.template.report,
      options: KINDS.map((kind) => ({ value: kind, label: text(`rapport.${kind}`, { aar: state.year }) })),
      onChange: (report) => { wizard.dispatch({ kind: "reportChosen", report }); },
    })}
    ${yearField(state, wizard)}
  </div>`;
}

function yearField(state: WizardState, wizard: Wizard): TemplateResult {
  const typed = (event: Event): void => {
    wizard.dispatch({ kind: "yearTyped", year: (event.target as HTMLInputElement).value });
  };
  const wrong = Boolean(state.failures.year);
  const proposed = state.year !== "" && !state.yearIsOwn;
  return html`<div class="field">
    <label class="field-label" for="regnskapsaar">${text("kilde.aar")}</label>
    <input id="regnskapsaar" class="input year" type="text" inputmode="numeric" maxlength="4" autocomplete="off" .value=${state.year}
      aria-describedby=${wrong ? "regnskapsaar-hjelp feil-year" : "regnskapsaar-hjelp"} aria-invalid=${wrong ? "true" : "false"} @input=${typed} />
    <p class="hint" id="regnskapsaar-hjelp">${proposed ? text("oversikt.aarForslag") : text("kilde.aarOppgi")}</p>
    ${failure(state, "year")}
  </div>`;
}
