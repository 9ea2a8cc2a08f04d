import { html, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { tableChoices, type TableChoice } from "../state/tableOrder";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { iconButton } from "./button";
import { checkField } from "./fields";
import type { Wizard } from "./wizard";

/** The report's tables, on or off, in the order they will stand. */
export function tableOrderList(state: WizardState, wizard: Wizard): TemplateResult {
  const choices = tableChoices(state.template);
  const included = choices.filter((choice) => choice.included).length;
  return html`<fieldset class="group" aria-describedby="tabeller-hjelp">
    <legend class="group-legend">${text("rapport.tabeller")}</legend>
    <p class="hint" id="tabeller-hjelp">${text("rapport.tabellerHjelp")}</p>
    <ol class="order">${repeat(choices, (choice) => choice.id, (choice, index) => tableItem(choice, index, included, wizard))}</ol>
  </fieldset>`;
}

function tableItem(choice: TableChoice, index: number, included: number, wizard: Wizard): TemplateResult {
  const { id, title } = choice;
  const move = (by: -1 | 1) => (): void => {
    wizard.dispatch({ kind: "tableMoved", table: id, by });
  };
  return html`<li>
    ${checkField({
      id: `tabell-${id}`, label: title, checked: choice.included, ...(choice.perOmrade ? { hint: text("rapport.perOmrade") } : {}),
      onChange: (on) => { wizard.dispatch({ kind: "tableToggled", table: id, included: on }); },
    })}
    ${choice.included ? html`<div class="order-buttons">
      ${iconButton(text("rapport.flyttOpp", { tabell: title }), "up", move(-1), index === 0)}
      ${iconButton(text("rapport.flyttNed", { tabell: title }), "down", move(1), index === included - 1)}
    </div>` : ""}
  </li>`;
}
