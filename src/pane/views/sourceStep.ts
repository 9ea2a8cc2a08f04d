import { html, nothing, type TemplateResult } from "lit-html";
import { type ListSheet, listSheets } from "../state/listSheets";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { button } from "./button";
import { sharedWorkbook } from "./delingSection";
import { selectField } from "./fields";
import { fileZone } from "./fileZone";
import { failure } from "./message";
import { sourceList } from "./sourceList";
import { ssbSection } from "./ssbSection";
import { templateNotes } from "./templateNotes";
import { templateSection } from "./templateSection";
import type { Wizard } from "./wizard";

/**
 * Panel: every file and sheet the figures come from and what each holds, other places to take them from, and
 * templates.
 */
export function sourceStep(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    <p class="lead">${text("kilde.innledning")}</p>
    ${templateNotes(state)}
    ${sourceList(state, wizard)}
    <section class="section" aria-labelledby="kilde-filer">
      <h2 id="kilde-filer">${text("kilde.filer")}</h2>
      ${fileZone(wizard)}
      ${failure(state, "files")}
    </section>
    ${fromWorkbook(state, wizard)}
    ${ssbSection(state, wizard)}
    ${listSheetSection(state, wizard)}
    ${templateSection(state, wizard)}
    ${sharedWorkbook(state, wizard)}
    ${failure(state, "kilde")}`;
}

function fromWorkbook(state: WizardState, wizard: Wizard): TemplateResult {
  const tables = state.workbookTables.map((name) => ({
    value: `table:${name}`,
    label: text("kilde.tabell", { tabell: name }),
  }));
  const options = [
    { value: "active", label: text("kilde.aktivtArk") },
    { value: "selection", label: text("kilde.markering") },
    ...tables,
  ];
  return html`<section class="section" aria-labelledby="kilde-arbeidsbok">
    <h2 id="kilde-arbeidsbok">${text("kilde.arbeidsbok")}</h2>
    <div class="inline" @focusin=${wizard.listWorkbook}>
      ${selectField(
        {
          id: "del-av-arbeidsboken",
          label: text("kilde.velgOmrade"),
          value: state.workbookChoice,
          options,
          onChange: (choice) => {
            wizard.dispatch({ kind: "workbookChosen", choice });
          },
        },
        true,
      )}
      ${button(text("kilde.leggTil"), wizard.addFromWorkbook)}
    </div>
    ${failure(state, "workbook")}
  </section>`;
}

/** The small lists, each with a button that makes a sheet to fill it in on, or opens the one that is there. */
function listSheetSection(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<section class="section" aria-labelledby="kilde-lister">
    <h2 id="kilde-lister">${text("lister.overskrift")}</h2>
    <p class="hint">${text("lister.hjelp")}</p>
    <details class="fold">
      <summary>${text("lister.velg")}</summary>
      <ul class="list-sheets">${listSheets(state).map((list) => item(list, wizard))}</ul>
    </details>
    ${failure(state, "lister")}
  </section>`;
}

function item({ id, title: input, isSource, isProposed }: ListSheet, wizard: Wizard): TemplateResult {
  const title = say(input);
  const [label, name] = isSource
    ? [text("lister.gaaTil"), text("lister.gaaTilFor", { liste: title })]
    : [text("lister.lagArk"), text("lister.lagArkFor", { liste: title })];
  return html`<li>
    <div><p>${title}</p>${isProposed ? html`<p class="hint">${text("lister.forslag")}</p>` : nothing}</div>
    <fluent-button role="button" size="small" aria-label=${name} @click=${() => {
      wizard.makeListSheet(id);
    }}>${label}</fluent-button>
  </li>`;
}
