import { html, nothing, type TemplateResult } from "lit-html";
import { showsReport } from "../state/showsReport";
import type { Place, WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { buildOutcome } from "./buildOutcome";
import { button } from "./button";
import { fileZone } from "./fileZone";
import { headlineSection } from "./headlineSection";
import { lineFourSection } from "./lineFourSection";
import { failure } from "./message";
import { reportHome } from "./reportHome";
import { reportLine } from "./reportLine";
import { sourceLines } from "./sourceLines";
import { templateNotes } from "./templateNotes";
import type { Wizard } from "./wizard";

/** Where on the page what failed is told, when it was not asked for in a panel. */
const PLACES: readonly Place[] = ["kilde", "workbook", "kolonner", "rapport", "disponering", "kontroll"];

/** The page: what the report is made of and how it will be, with what is uncertain asked in place, and everything else a press away. */
export function overviewPage(state: WizardState, wizard: Wizard): TemplateResult {
  if (state.found !== null && showsReport(state)) return reportHome(state, state.found, wizard);
  const hasSources = state.sources.length > 0;
  return html`
    ${state.found !== null && state.sourcesShown ? html`<div class="actions">${button(text("oversikt.visRapporten"), () => { wizard.dispatch({ kind: "sourcesUnfolded", shown: false }); })}</div>` : nothing}
    ${buildOutcome(state, wizard)}
    ${templateNotes(state)}
    ${hasSources ? reportLine(state, wizard) : html`<p class="lead">${text("kilde.innledning")}</p>`}
    ${sourceLines(state, wizard)}
    <div class="section">${fileZone(wizard, hasSources)}${failure(state, "files")}</div>
    ${hasSources ? nothing : html`${example(state, wizard)}${ways(wizard)}`}
    ${PLACES.map((place) => failure(state, place))}
    ${lineFourSection(state, wizard)}
    ${hasSources ? headlineSection(state, wizard) : nothing}`;
}

function example(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<section class="section card example" aria-labelledby="kilde-eksempel">
    <h2 id="kilde-eksempel">${text("kilde.eksempel")}</h2>
    <p>${text("kilde.eksempelTekst")}</p>
    ${button(text("kilde.provEksempel"), wizard.addExample, { icon: "play" })}
    ${failure(state, "example")}
  </section>`;
}

function ways(wizard: Wizard): TemplateResult {
  return html`<div class="section actions">${button(text("oversikt.andreKilder"), () => { wizard.goTo("kilde"); })}</div>`;
}
