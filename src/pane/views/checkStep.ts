import { html, nothing, type TemplateResult } from "lit-html";
import { hasErrors } from "../../ledger/problem";
import { isAsked } from "../state/blockedByErrors";
import type { Report } from "../../report/report";
import { previewOf } from "../state/preview";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { controlList } from "./controlList";
import { controlSums } from "./controlSums";
import { copyButton } from "./delingSection";
import { checkField } from "./fields";
import { fjoraretSection } from "./fjoraretSection";
import { failure, messageBar } from "./message";
import { belowPreview, previewTable } from "./previewTable";
import { countProblems, problemList } from "./problemList";
import { tekstkontrollSection } from "./tekstkontrollSection";
import { wordSection } from "./wordSection";
import type { Wizard } from "./wizard";

/** Panel: the tables as they will be, what is wrong, and the control sums. */
export function checkStep(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    ${preview(state, wizard)}
    ${state.report === null && state.busy === null ? notComputed(wizard) : nothing}
    ${state.report === null ? nothing : html`${problems(state, state.report, wizard)}${controlList(state, state.report, wizard)}${controls(state.report)}${fjoraretSection(state, wizard)}${wordSection(state, wizard)}${tekstkontrollSection(state, wizard)}`}
    ${state.report === null ? failure(state, "kontroll") : nothing}`;
}

function notComputed(wizard: Wizard): TemplateResult {
  return html`<div class="section card"><p>${text("kontroll.ikkeRegnet")}</p>${button(text("kontroll.regnUt"), wizard.computeReport)}</div>`;
}

function preview(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const shown = previewOf(state);
  return shown
    ? html`<div class="section">${previewTable(shown, wizard)}${shown.table ? copyButton(state, shown.table, wizard) : nothing}${belowPreview(state, shown, wizard)}</div>`
    : nothing;
}

function problems(state: WizardState, report: Report, wizard: Wizard): TemplateResult {
  return html`<section class="section" aria-labelledby="merknader">
    <h2 id="merknader">${text("kontroll.problemer")}</h2>
    <p class="hint">${countProblems(report.problems)}</p>
    ${problemList(report.problems)}
    ${hasErrors(report.problems) ? acceptErrors(state, wizard) : nothing}
    ${failure(state, "kontroll")}
  </section>`;
}

/** «Bygg likevel», where there are errors and nothing is asked. */
export function acceptErrors(state: WizardState, wizard: Wizard): TemplateResult {
  if (isAsked(state)) return messageBar("error", html`<p>${text("kontroll.maaSvare")}</p>`);
  return messageBar(
    "error",
    html`<p>${text("kontroll.feilStopper")}</p>
    ${checkField({
      id: "bygg-likevel",
      label: text("kontroll.byggLikevel"),
      hint: text("kontroll.byggLikevelHjelp"),
      checked: state.errorsAccepted,
      onChange: (accepted) => {
        wizard.dispatch({ kind: "errorsAccepted", accepted });
      },
    })}`,
  );
}

function controls(report: Report): TemplateResult {
  return html`<section class="section" aria-labelledby="kontrollsummer">
    <h2 id="kontrollsummer">${text("kontroll.summer")}</h2>
    <p class="hint">${text("kontroll.summerHjelp")}</p>
    ${report.controls.map((control) => html`<details class="fold"><summary>${control.name}</summary>${controlSums(control)}</details>`)}
  </section>`;
}
