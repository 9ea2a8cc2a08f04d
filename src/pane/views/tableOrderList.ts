import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { givenLists } from "../state/sourcesOf";
import { tableChoices, type TableChoice } from "../state/tableOrder";
import { groupOfTable, TABLE_GROUPS, type TableGroup } from "../state/tablePresets";
import type { WizardState } from "../state/wizardState";
import { count, say, text } from "../texts/text";
import { button, iconButton } from "./button";
import { checkField } from "./fields";
import { keepSelection, selectionField } from "./tableSelection";
import type { Wizard } from "./wizard";

/**
 * The report's tables, folded: a selection of them, groups and search, and the order they will stand in, in a mode of
 * its own.
 */
export function tableOrderList(state: WizardState, wizard: Wizard): TemplateResult {
  const all = tableChoices(state.template, givenLists(state));
  const choices = all.filter((choice) => choice.included || !choice.lacksList);
  const included = choices.filter((choice) => choice.included);
  return html`<details class="fold section tables-fold">
    <summary>${text("tabeller.antall", { inne: included.length, alle: all.length })}</summary>
    ${state.tableList.isOrdering ? ordering(included, wizard) : choosing(state, choices, wizard)}
    ${withoutList(all.filter((choice) => !choices.includes(choice)))}
  </details>`;
}

function choosing(state: WizardState, choices: readonly TableChoice[], wizard: Wizard): TemplateResult {
  const { query } = state.tableList;
  const found = choices.filter(({ title }) => say(title).toLowerCase().includes(query.trim().toLowerCase()));
  return html`
    <div class="two">
      ${selectionField(state, wizard)}
      <div class="field"><label class="field-label" for="tabellsok">${text("tabeller.sok")}</label>
        <input id="tabellsok" class="input" type="search" autocomplete="off" .value=${live(query)} @input=${(
          event: Event,
        ) => {
          wizard.dispatch({ kind: "tableListShown", shown: { query: (event.target as HTMLInputElement).value } });
        }} /></div>
    </div>
    ${found.length === 0 ? html`<p class="hint">${text("tabeller.ingenTreff")}</p>` : nothing}
    ${TABLE_GROUPS.map((group) =>
      groupSet(
        group,
        found.filter(({ id }) => groupOfTable(id) === group),
        wizard,
      ),
    )}
    ${keepSelection(state, wizard)}
    <div class="actions">${button(text("tabeller.endreRekkefolge"), () => {
      wizard.dispatch({ kind: "tableListShown", shown: { isOrdering: true } });
    })}</div>`;
}

/** A group with a box for all of it: in, out, or some of each. */
function groupSet(group: TableGroup, choices: readonly TableChoice[], wizard: Wizard): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const inside = choices.filter(({ included }) => included).length;
  const name = text(`tabeller.${group}`);
  return html`<fieldset class="group table-group">
    <legend class="visually-hidden">${name}</legend>
    <div class="choice"><input type="checkbox" id=${`tabellgruppe-${group}`} .checked=${live(inside === choices.length)} .indeterminate=${live(inside > 0 && inside < choices.length)}
        @change=${(event: Event) => {
          wizard.dispatch({ kind: "tableGroupToggled", group, included: (event.target as HTMLInputElement).checked });
        }} />
      <div class="choice-text"><label for=${`tabellgruppe-${group}`} class="name">${name}</label></div></div>
    <ul class="order">${repeat(
      choices,
      ({ id }) => id,
      (choice) =>
        html`<li>${checkField({
          id: `tabell-${choice.id}`,
          label: say(choice.title),
          checked: choice.included,
          ...hintOf(choice),
          onChange: (on) => {
            wizard.dispatch({ kind: "tableToggled", table: choice.id, included: on });
          },
        })}</li>`,
    )}</ul>
  </fieldset>`;
}

function ordering(included: readonly TableChoice[], wizard: Wizard): TemplateResult {
  return html`<p class="hint">${text("rapport.tabellerHjelp")}</p><ol class="order">${repeat(
    included,
    ({ id }) => id,
    (choice, index) => orderItem(choice, index, included.length, wizard),
  )}</ol>
    <div class="actions">${button(text("tabeller.ferdig"), () => {
      wizard.dispatch({ kind: "tableListShown", shown: { isOrdering: false } });
    })}</div>`;
}

function orderItem(choice: TableChoice, index: number, last: number, wizard: Wizard): TemplateResult {
  const title = say(choice.title);
  const move = (by: -1 | 1) => (): void => {
    wizard.dispatch({ kind: "tableMoved", table: choice.id, by });
  };
  const keys = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (by === null || !event.altKey) return;
    event.preventDefault();
    move(by)();
  };
  return html`<li @keydown=${keys}><span class="choice-text">${title}</span>
    <div class="order-buttons">
      ${iconButton(text("rapport.flyttOpp", { tabell: title }), "up", move(-1), index === 0)}
      ${iconButton(text("rapport.flyttNed", { tabell: title }), "down", move(1), index === last - 1)}
    </div></li>`;
}

/** Tables that could have been there: their names tell which lists are worth while to add. */
function withoutList(choices: readonly TableChoice[]): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<details class="more">
    <summary>${count("rapport.utenListe", choices.length)}</summary>
    <p class="hint">${text("rapport.utenListeHjelp")}</p>
    <ul>${choices.map(({ title }) => html`<li>${say(title)}</li>`)}</ul>
  </details>`;
}

function hintOf({ perOmrade, lacksList }: TableChoice): { readonly hint?: string } {
  if (lacksList) return { hint: text("rapport.manglerListe") };
  return perOmrade ? { hint: text("rapport.perOmrade") } : {};
}
