import { html, nothing, type TemplateResult } from "lit-html";
import { ore } from "../../amounts/ore";
import { ratioOf } from "../../amounts/ratio";
import { inNorwegian, roundedPercent } from "../../amounts/printAmount";
import { hasErrors, type Problem } from "../../ledger/problem";
import type { Report } from "../../report/report";
import { SMALL } from "../../report/controls/controlProblems";
import { headlineOf, type Headline } from "../state/headline";
import { missingInput } from "../state/missingInput";
import { otherYear } from "../state/proposeYear";
import type { WizardState } from "../state/wizardState";
import { count, say, text } from "../texts/text";
import { button } from "./button";
import { acceptErrors } from "./checkStep";
import { icon } from "./icon";
import { millions } from "./millions";
import { countProblems, problemList } from "./problemList";
import { selectionField } from "./tableSelection";
import type { Wizard } from "./wizard";

/** More than these are a press away. */
const SHOWN = 3;

/** The result and the controls as they will be, what stops the report, and ways to its tables and choices. */
export function headlineSection(state: WizardState, wizard: Wizard): TemplateResult {
  const { report } = state;
  return html`<section class="section headline" aria-labelledby="slik-blir-det">
    <h2 id="slik-blir-det">${text("oversikt.slikBlirDet")}</h2>
    ${report === null || otherYear(state) !== null ? html`<p class="hint">${text(state.busy === null ? "oversikt.ikkeRegnet" : "oversikt.regner")}</p>` : computed(state, report, wizard)}
    <div class="section">${selectionField(state, wizard)}</div>
    <div class="actions">
      ${canCompute(state) ? button(text("oversikt.lesOgRegn"), wizard.prepareReport) : nothing}
      ${button(text("oversikt.tilRapport"), () => {
        wizard.goTo("rapport");
      })}
      ${button(text("oversikt.tilKontroll"), () => {
        wizard.goTo("kontroll");
      })}
    </div>
  </section>`;
}

/** Whether it was stopped, or failed, with all there is to go on with: otherwise the page does it by itself. */
const canCompute = (state: WizardState): boolean =>
  state.report === null && state.busy === null && missingInput(state) === null;

function computed(state: WizardState, report: Report, wizard: Wizard): TemplateResult {
  const headline = headlineOf(report);
  const errors = report.problems.filter(({ severity }) => severity === "error");
  const rest = errors.filter(isUntold(state));
  return html`
    ${headline.result === null ? nothing : html`<p class="result">${resultText(headline.result, report.template)}</p>`}
    ${controlStatus(headline, report)}
    <p class="hint">${count("kontroll.tabeller", report.tables.length)} · ${countProblems(report.problems)}</p>
    ${errors.length === 0 ? nothing : html`${problemList(rest)}${rest.length < errors.length ? html`<p class="hint">${text("oversikt.feilOver")}</p>` : nothing}${hasErrors(report.problems) ? acceptErrors(state, wizard) : nothing}`}`;
}

/** What is not told, or asked, on the line of a source above. */
function isUntold({ readings }: WizardState): (problem: Problem) => boolean {
  const keyOf = ({ code, where }: Problem): string => JSON.stringify([code, where]);
  const told = new Set(Object.values(readings).flatMap(({ problems }) => problems.map(keyOf)));
  return (problem) => !told.has(keyOf(problem));
}

/** The amount as § 5-6 prints it, the share as the målt figure has it, and in words which way it is. */
function resultText({ netto, income }: NonNullable<Headline["result"]>, { signProfile }: Report["template"]): string {
  const share = ratioOf(netto, income);
  return text(`oversikt.resultat.${netto < 0 ? "underskudd" : "overskudd"}`, {
    belop: millions(signProfile === "raa" ? ore(-netto || 0) : netto),
    prosent: share === null ? "" : inNorwegian(roundedPercent(share)),
  });
}

/** How many controls hold, and the first of what breaks the others: one note a cause. */
function controlStatus({ holds, done, rounded, first, broken }: Headline, { problems }: Report): TemplateResult {
  const codes = new Set([SMALL.code, ...broken.map(({ control }) => control.problem)]);
  const causes = problems.filter(({ code }) => codes.has(code));
  return html`<p class="status ${broken.length === 0 ? "ok" : "broken"}">${icon(broken.length === 0 ? "check" : "warning")}
      <span>${text("oversikt.kontrollerHolder", { holder: holds, antall: done })}${rounded === 0 ? nothing : ` · ${count("oversikt.oreavvik", rounded)}`}${first.map((id) => ` · ${text(`oversikt.holder.${id}`)}`)}</span></p>
    ${
      broken.length === 0
        ? nothing
        : html`<ul class="broken-controls">${causes.slice(0, SHOWN).map(({ message }) => html`<li><p class="hint">${say(message)}</p></li>`)}</ul>
      ${causes.length > SHOWN ? html`<p class="hint">${text("tilogmed.flere", { n: causes.length - SHOWN })}</p>` : nothing}`
    }`;
}
