import { html, nothing, type TemplateResult } from "lit-html";
import { checksOf } from "../state/checks";
import { ledgerSources, listSources } from "../state/sourcesOf";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { listReading } from "./listReading";
import { failure } from "./message";
import { problemList } from "./problemList";
import { organisationSection } from "./organisationSection";
import { settleArter } from "./settleArter";
import { sourceReading } from "./sourceReading";
import type { Wizard } from "./wizard";

/** Panel: how each source was read, its control sums, and the organisation. */
export function columnsStep(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    <p class="lead">${text("kolonner.innledning")}</p>
    ${failure(state, "kolonner")}
    ${state.material === null && state.busy === null ? notRead(wizard) : nothing}
    ${ledgerSources(state).map((source) => sourceReading(source, state.readings[source.id], wizard))}
    ${listSources(state).map((source) => listReading(source, state.material?.lists[source.id]))}
    ${whole(state)}
    ${settleArter(state.material, state.template, wizard)}
    ${organisationSection(state, wizard)}`;
}

function notRead(wizard: Wizard): TemplateResult {
  return html`<div class="section card">
    <p>${text("lesing.ikkeLest")}</p>
    ${button(text("lesing.paaNytt"), wizard.readAgain)}
  </div>`;
}

/** What is wrong with the sources together. Ansvar without område stand under the organisation, in one list. */
function whole(state: WizardState): TemplateResult | typeof nothing {
  const problems = [...(state.material?.problems ?? []), ...(checksOf(state) ?? [])].filter(
    ({ code }) => code !== "ansvar-uten-omrade",
  );
  if (problems.length === 0) return nothing;
  return html`<section class="section source-read" aria-labelledby="samlet">
    <h2 id="samlet">${text("kolonner.samlet")}</h2>
    ${problemList(problems)}
  </section>`;
}
