import { html, nothing, type TemplateResult } from "lit-html";
import { reportTitle } from "../../report/reportTitle";
import { reportMonth } from "../state/reportMonth";
import type { BuildState, BuiltSheet, WizardState } from "../state/wizardState";
import { count, text } from "../texts/text";
import { button } from "./button";
import { delingSection } from "./delingSection";
import { icon } from "./icon";
import { failure, messageBar } from "./message";
import { countProblems } from "./problemList";
import { foundReport, refreshResult } from "./refreshResult";
import { templateNotes } from "./templateNotes";
import type { Wizard } from "./wizard";

/** Last step: what will be written, the question about sheets that exist, and what was built. */
export function buildStep(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    ${state.build.kind === "done" || state.build.kind === "refreshed" ? nothing : plan(state)}
    ${failure(state, "bygg")}
    ${templateNotes(state)}
    ${state.busy === null ? outcome(state, wizard) : nothing}
    ${state.build.kind === "done" || state.build.kind === "refreshed" ? delingSection(state, wizard) : nothing}`;
}

function plan(state: WizardState): TemplateResult {
  const { report } = state;
  return html`<p class="lead">${text("bygg.innledning")}</p>
    <dl class="facts list">
      ${fact(text("bygg.rapport"), reportTitle({ template: state.template, year: Number(state.year), month: reportMonth(state) ?? null }))}
      ${fact(text("bygg.tabeller"), count("kontroll.tabeller", report?.tables.length ?? 0))}
      ${fact(text("bygg.ark"), text("bygg.arkListe", { ark: [...new Set(report?.tables.map(({ group }) => group))].join(", ") }))}
      ${fact(text("bygg.formler"), text(`rapport.formler.${state.formulaMode}`))}
      ${fact(text("bygg.merknader"), countProblems(report?.problems ?? []))}
    </dl>`;
}

function fact(name: string, value: string): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function outcome(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const { build } = state;
  switch (build.kind) {
    case "idle":
      return state.found ? foundReport(state.found, wizard) : nothing;
    case "clash":
      return clash(build, wizard);
    case "done":
      return done(state, build.sheets, wizard);
    case "refreshed":
      return refreshResult(build.outcome, wizard);
  }
}

function clash({ sheets, names, formulas }: Extract<BuildState, { kind: "clash" }>, wizard: Wizard): TemplateResult {
  const keep = (): void => {
    wizard.dispatch({ kind: "buildChanged", build: { kind: "idle" } });
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") keep();
  };
  return html`<div class="section" role="alertdialog" aria-labelledby="kollisjon" aria-describedby="kollisjon-hjelp" @keydown=${escape}>
    ${messageBar("warning", html`
      <h2 id="kollisjon" tabindex="-1" data-focus>${question(sheets)}</h2>
      <div id="kollisjon-hjelp">
        ${sheets.length > 0 ? html`<p>${text("bygg.kollisjonHjelp", { ark: sheets.join(", ") })}</p>` : nothing}
        ${formulas.length > 0 ? html`<p>${text("bygg.kollisjonFormler", { felt: formulas.join(", ") })}</p>` : nothing}
        ${names.length > 0 ? html`<p>${text("bygg.kollisjonNavnHjelp", { navn: names.join(", ") })}</p>` : nothing}
      </div>
      <div class="actions">
        ${button(text("bygg.erstatt"), () => { wizard.build(true); }, { appearance: "primary" })}
        ${button(text("bygg.ikkeErstatt"), keep)}
      </div>`)}
  </div>`;
}

function question(sheets: readonly string[]): string {
  const [only] = sheets;
  if (only === undefined) return text("bygg.kollisjonNavn");
  return sheets.length === 1 ? text("bygg.kollisjon.en", { ark: only }) : text("bygg.kollisjon.flere", { n: sheets.length });
}

function done(state: WizardState, sheets: readonly BuiltSheet[], wizard: Wizard): TemplateResult {
  return html`<section class="section" aria-labelledby="ferdig">
    <h2 id="ferdig" class="built" tabindex="-1" data-focus>${icon("check")}${text("bygg.ferdig")}</h2>
    <p>${text("bygg.sum", { formler: count("bygg.formel", sheets.reduce((sum, { formulas }) => sum + formulas, 0)), ark: sheets.length })}</p>
    <h3 id="ferdig-ark">${text("bygg.arkene")}</h3>
    <ul class="sheets" aria-labelledby="ferdig-ark">${sheets.map((sheet) => html`<li>
      <button type="button" class="sheet-link" @click=${() => { wizard.openSheet(sheet.name); }}>${icon("sheet")}<span class="name">${sheet.name}</span></button>
      <span class="hint">${sheet.formulas === 0 ? "" : count("bygg.formel", sheet.formulas)}</span>
    </li>`)}</ul>
    <h3>${text("bygg.gjenstaar")}</h3>
    <p>${countProblems(state.report?.problems ?? [])}</p>
    <div class="actions">
      ${button(text("bygg.visMerknader"), () => { wizard.goTo("kontroll"); })}
      ${button(text("bygg.byggPaaNytt"), () => { wizard.build(false); })}
      ${button(text("bygg.nyRapport"), wizard.restart, { appearance: "subtle" })}
    </div>
  </section>`;
}
