import { html, nothing, type TemplateResult } from "lit-html";
import type { Control, ControlResult, ControlStatus } from "../../law/controls/control";
import { titleOf } from "../../report/controls/controlMessage";
import type { Report } from "../../report/report";
import { controlCell } from "../../sheets/controlCell";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { icon } from "./icon";
import { failure } from "./message";
import type { Wizard } from "./wizard";

const STATUSES: readonly ControlStatus[] = ["avvik", "avrunding", "ok", "ikke aktuell"];

/**
 * The controls between tables, ledger and sources: how many came out how, and each with both sides and a way to their
 * cells, those that do not hold first.
 */
export function controlList(
  state: WizardState,
  { controlResults: results, tables, forbehold }: Report,
  wizard: Wizard,
): TemplateResult {
  const byStatus = STATUSES.map((status) => results.filter((result) => result.status === status));
  const counts = STATUSES.map((status, s) =>
    text("kontroll.antallMedStatus", { antall: byStatus[s]?.length ?? 0, status: say(status) }),
  ).filter((count) => !count.startsWith("0 "));
  return html`<section class="section" aria-labelledby="kontroller">
    <h2 id="kontroller">${text("kontroll.kontroller")}</h2>
    <p class="hint">${text("kontroll.kontrollerSum", { antall: results.length, status: counts.join(", ") })}</p>
    ${counted(state)}
    ${failure(state, "celle")}
    <details class="fold"><summary>${text("kontroll.visKontroller")}</summary>
      <ul class="controls">${byStatus.flat().map((result) => controlItem(result, tables, wizard))}</ul>
    </details>
    ${
      forbehold.length === 0
        ? nothing
        : html`<details class="fold"><summary>${text("kontroll.forbehold", { antall: forbehold.length })}</summary>
      <ul>${forbehold.map((each) => html`<li>${each.text}</li>`)}</ul>
    </details>`
    }
  </section>`;
}

/** How many kapitler have a mark in the workbook that holds. */
const counted = ({ avstemming }: WizardState): TemplateResult | typeof nothing =>
  avstemming === null
    ? nothing
    : html`<p class="hint"><strong>${say(avstemming.control.title)}</strong>: ${say(avstemming.message)}</p>`;

function controlItem(result: ControlResult<Control>, tables: Report["tables"], wizard: Wizard): TemplateResult {
  const { control, figure, status, message } = result;
  const title = say(titleOf(control, figure));
  return html`<li>
    <strong>${title}</strong>: ${say(status)}
    <p class="hint">${say(message)} (${say(control.source)})</p>
    <div class="cell-links">${(["left", "right"] as const).map((which) => cellLink(result, which, title, tables, wizard))}</div>
  </li>`;
}

function cellLink(
  result: ControlResult<Control>,
  which: "left" | "right",
  title: string,
  tables: Report["tables"],
  wizard: Wizard,
): TemplateResult | typeof nothing {
  const cell = controlCell(result, which, tables);
  const label = result.control[which]?.label;
  if (cell === null || label === undefined) return nothing;
  const side = say(label);
  return html`<button type="button" class="sheet-link" aria-label=${text("kontroll.gaaTilCelleFor", { side, kontroll: title })} @click=${() => {
    wizard.openCell(cell);
  }}>${icon("go")}<span class="name">${text("kontroll.gaaTilCelle", { side })}</span></button>`;
}
