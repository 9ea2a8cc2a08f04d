import { html, type TemplateResult } from "lit-html";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { sharedWorkbook } from "./delingSection";
import { fileZone } from "./fileZone";
import { selectField } from "./fields";
import { listSheetSection } from "./listSheetSection";
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
