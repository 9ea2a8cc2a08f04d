import { html, nothing, type TemplateResult } from "lit-html";
import type { TrialResult } from "../../excel/selfTest/selfTest";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { icon } from "./icon";
import { failure, messageBar } from "./message";
import type { Wizard } from "./wizard";

/** Trying in this Excel what Tertial asks of it, and what came of it. */
export function proveSection(state: WizardState, wizard: Wizard): TemplateResult {
  const { prove } = state.hjelp;
  return html`<section class="section" aria-labelledby="hjelp-prove">
    <h2 id="hjelp-prove">${text("prove.overskrift")}</h2>
    <p>${text("prove.hva")}</p>
    <p class="actions">${button(text("prove.prov"), wizard.proveExcel)}</p>
    ${failure(state, "prove")} ${prove === null ? nothing : outcome(prove, wizard)}
  </section>`;
}

function outcome(results: readonly TrialResult[], wizard: Wizard): TemplateResult {
  const faults = results.filter(({ fault }) => fault !== null).length;
  return html`${messageBar(faults === 0 ? "success" : "warning", faults === 0 ? text("prove.altHolder") : text("prove.ikkeAlt", { n: faults }))}
    <ul>
      ${results.map((result) => html`<li>${lineOf(result)}</li>`)}
    </ul>
    <p class="actions">${button(text("prove.kopier"), wizard.copyProof, { icon: "copy" })}</p>`;
}

const lineOf = ({ trial, fault }: TrialResult): TemplateResult =>
  html`${icon(fault === null ? "check" : "warning")} ${text(`prove.${trial}`)}:
  ${fault === null ? text("prove.holder") : html`<strong>${text("prove.holderIkke")}</strong> <code>${fault}</code>`}`;
