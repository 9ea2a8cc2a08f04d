import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { givenLists } from "../state/sourcesOf";
import { tableChoices, type TableChoice } from "../state/tableOrder";
import type { WizardState } from "../state/wizardState";
import { count, say, text } from "../texts/text";
import { iconButton } from "./button";
import { checkField } from "./fields";
import type { Wizard } from "./wizard";

/** The report's tables, on or off, in the order they will stand. */
export function tableOrderList(state: WizardState, wizard: Wizard): TemplateResult {
  const all = tableChoices(state.template, givenLists(state));
  const choices = all.filter((choice) => choice.included || !choice.lacksList);
  const included = choices.filter((choice) => choice.included).length;
  return html`<fieldset class="group" aria-describedby="tabeller-hjelp">
    <legend class="group-legend">${text("rapport.tabeller")}</legend>
    <p class="hint" id="tabeller-hjelp">${text("rapport.tabellerHjelp")}</p>
    <ol class="order">${repeat(choices, (choice) => choice.id, (choice, index) => tableItem(choice, index, included, wizard))}</ol>
    ${withoutList(all.filter((choice) => !choices.includes(choice)))}
  </fieldset>`;
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

function tableItem(choice: TableChoice, index: number, included: number, wizard: Wizard): TemplateResult {
  const { id } = choice;
  const title = say(choice.title);
  const move = (by: -1 | 1) => (): void => {
    wizard.dispatch({ kind: "tableMoved", table: id, by });
  };
  return html`<li>
    ${checkField({
      id: `tabell-${id}`, label: title, checked: choice.included, ...hintOf(choice),
      onChange: (on) => { wizard.dispatch({ kind: "tableToggled", table: id, included: on }); },
    })}
    ${choice.included ? html`<div class="order-buttons">
      ${iconButton(text("rapport.flyttOpp", { tabell: title }), "up", move(-1), index === 0)}
      ${iconButton(text("rapport.flyttNed", { tabell: title }), "down", move(1), index === included - 1)}
    </div>` : ""}
  </li>`;
}
