import { html, nothing, type TemplateResult } from "lit-html";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { sharedWorkbook } from "./delingSection";
import { dropZone } from "./dropZone";
import { selectField } from "./fields";
import { listSheetSection } from "./listSheetSection";
import { failure } from "./message";
import { sourceList } from "./sourceList";
import { ssbSection } from "./ssbSection";
import { templateNotes } from "./templateNotes";
import { templateSection } from "./templateSection";
import type { Wizard } from "./wizard";

/** First step: which files and sheets the figures come from, what each holds, and the year. */
export function sourceStep(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    <p class="lead">${text("kilde.innledning")}</p>
    ${templateNotes(state)}
    ${sourceList(state, wizard)}
    <section class="section" aria-labelledby="kilde-filer">
      <h2 id="kilde-filer">${text("kilde.filer")}</h2>
      ${dropZone(wizard)}
      ${failure(state, "files")}
    </section>
    ${fromWorkbook(state, wizard)}
    ${ssbSection(state, wizard)}
    ${listSheetSection(state, wizard)}
    ${state.sources.length === 0 ? example(state, wizard) : nothing}
    ${yearField(state, wizard)}
    ${templateSection(state, wizard)}
    ${sharedWorkbook(state, wizard)}
    ${failure(state, "kilde")}`;
}

function fromWorkbook(state: WizardState, wizard: Wizard): TemplateResult {
  const tables = state.workbookTables.map((name) => ({ value: `table:${name}`, label: text("kilde.tabell", { tabell: name }) }));
  const options = [{ value: "active", label: text("kilde.aktivtArk") }, { value: "selection", label: text("kilde.markering") }, ...tables];
  return html`<section class="section" aria-labelledby="kilde-arbeidsbok">
    <h2 id="kilde-arbeidsbok">${text("kilde.arbeidsbok")}</h2>
    <div class="inline" @focusin=${wizard.listWorkbook}>
      ${selectField({ id: "del-av-arbeidsboken", label: text("kilde.velgOmrade"), value: state.workbookChoice, options, onChange: (choice) => { wizard.dispatch({ kind: "workbookChosen", choice }); } }, true)}
      ${button(text("kilde.leggTil"), wizard.addFromWorkbook)}
    </div>
    ${failure(state, "workbook")}
  </section>`;
}

function example(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<section class="section card example" aria-labelledby="kilde-eksempel">
    <h2 id="kilde-eksempel">${text("kilde.eksempel")}</h2>
    <p>${text("kilde.eksempelTekst")}</p>
    ${button(text("kilde.provEksempel"), wizard.addExample, { icon: "play" })}
    ${failure(state, "example")}
  </section>`;
}

function yearField(state: WizardState, wizard: Wizard): TemplateResult {
  const typed = (event: Event): void => {
    wizard.dispatch({ kind: "yearTyped", year: (event.target as HTMLInputElement).value });
  };
  const wrong = Boolean(state.failures.year);
  const proposed = state.year !== "" && !state.yearIsOwn;
  return html`<div class="section field">
    <label class="field-label" for="regnskapsaar">${text("kilde.aar")}</label>
    <input id="regnskapsaar" class="input year" type="text" inputmode="numeric" maxlength="4" autocomplete="off" .value=${state.year}
      aria-describedby=${wrong ? "regnskapsaar-hjelp feil-year" : "regnskapsaar-hjelp"} aria-invalid=${wrong ? "true" : "false"} @input=${typed} />
    <p class="hint" id="regnskapsaar-hjelp">${proposed ? text("kilde.aarForslag") : text("kilde.aarOppgi")}</p>
    ${failure(state, "year")}
  </div>`;
}
