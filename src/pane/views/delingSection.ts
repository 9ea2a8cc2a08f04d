import { html, nothing, type TemplateResult } from "lit-html";
import { plannedRepair } from "../../excel/repairFunctions";
import type { FunctionCell } from "../../excel/findFunctions";
import type { Table } from "../../table/table";
import type { DelingDone } from "../state/delingState";
import type { WizardState } from "../state/wizardState";
import { count, text } from "../texts/text";
import { button } from "./button";
import { selectField } from "./fields";
import { failure, messageBar } from "./message";
import type { Wizard } from "./wizard";

/**
 * Sharing the report that was built: a table at a time, the whole as values, and functions that calculate elsewhere.
 */
export function delingSection(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<details class="fold section">
    <summary>${text("deling.overskrift")}</summary>
    ${chosenTable(state, wizard)}
    ${workbookSharing(state, wizard)}
  </details>`;
}

/** What can be done with a workbook that has a report from before. */
export function sharedWorkbook(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<details class="fold section">
    <summary>${text("deling.ferdigRapport")}</summary>
    ${workbookSharing(state, wizard)}
  </details>`;
}

/** The button that copies the table shown, and what came of it. */
export function copyButton(state: WizardState, table: Table, wizard: Wizard): TemplateResult {
  return html`<div class="share">
    ${button(
      text("deling.kopier"),
      () => {
        wizard.copyTable(table);
      },
      { icon: "copy" },
    )}
    <p class="hint">${text("deling.kopierHjelp")}</p>
    ${answer(state, "kopi")}
  </div>`;
}

function chosenTable(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const tables = state.report?.tables ?? [];
  const shown = tables.find(({ id }) => id === state.shownTable) ?? tables[0];
  if (!shown) return nothing;
  return html`${selectField({
    id: "del-tabell",
    label: text("deling.tabell"),
    value: shown.id,
    options: tables.map(({ id, title }) => ({ value: id, label: title })),
    onChange: (table) => {
      wizard.dispatch({ kind: "tableShown", table });
    },
  })}${copyButton(state, shown, wizard)}`;
}

function workbookSharing(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    <div class="share">
      ${button(text("deling.frys"), wizard.freezeWorkbook, { icon: "snowflake" })}
      <p class="hint">${text("deling.frysHjelp")}</p>
      ${answer(state, "frys")}
    </div>
    <div class="share">
      ${button(text("deling.reparer"), wizard.findFunctions, { icon: "wrench" })}
      <p class="hint">${text("deling.reparerHjelp")}</p>
      ${state.busy === null && state.deling.functions !== null && state.deling.functions.length > 0 ? found(state.deling.functions, wizard) : nothing}
      ${answer(state, "reparer")}
    </div>
    ${failure(state, "deling")}`;
}

function found(cells: readonly FunctionCell[], wizard: Wizard): TemplateResult {
  const [due, plain] = [plannedRepair(cells, "beregn").length, plannedRepair(cells, "formler").length];
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return html`<div class="card" id="deling-funnet" tabindex="-1">
    <p>${text("deling.funnet", { celler: count("deling.celle", cells.length), feil: cells.filter(({ isError }) => isError).length })} ${text("deling.funnetHvor", { ark: sheets.join(", ") })}</p>
    ${
      due === 0
        ? html`<p class="hint">${text("deling.ingenFeil")}</p>`
        : html`<div class="choice-button">${button(text("deling.beregn"), () => {
            wizard.repairFunctions("beregn");
          })}<p class="hint">${text("deling.beregnHjelp", { celler: count("deling.celle", due) })}</p></div>`
    }
    ${
      plain === 0
        ? nothing
        : html`<div class="choice-button">${button(text("deling.formler"), () => {
            wizard.repairFunctions("formler");
          })}<p class="hint">${text("deling.formlerHjelp", { celler: count("deling.celle", plain) })}</p></div>`
    }
  </div>`;
}

function answer({ deling: { done } }: WizardState, place: DelingDone["place"]): TemplateResult | typeof nothing {
  return done?.place === place
    ? html`<div class="answer" id=${`deling-${place}`} tabindex="-1">${messageBar(done.intent, done.text)}</div>`
    : nothing;
}
