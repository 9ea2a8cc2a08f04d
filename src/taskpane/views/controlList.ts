import { html, type TemplateResult } from "lit-html";
import type { Control, ControlResult, ControlStatus } from "../../checks/control";
import { titleOf } from "../../checks/controlMessage";
import { REPORT_FIGURE_TEXT } from "../../statements/reportFigure";
import { text } from "../texts/text";

const STATUSES: readonly ControlStatus[] = ["avvik", "avrunding", "ok", "ikke aktuell"];

/** The controls between tables, ledger and sources: how many came out how, and each with both sides, those that do not hold first. */
export function controlList(results: readonly ControlResult<Control>[]): TemplateResult {
  const byStatus = STATUSES.map((status) => results.filter((result) => result.status === status));
  const counts = STATUSES.map((status, s) => text("kontroll.antallMedStatus", { antall: byStatus[s]?.length ?? 0, status })).filter((count) => !count.startsWith("0 "));
  return html`<section class="section" aria-labelledby="kontroller">
    <h2 id="kontroller">${text("kontroll.kontroller")}</h2>
    <p class="hint">${text("kontroll.kontrollerSum", { antall: results.length, status: counts.join(", ") })}</p>
    <details class="fold"><summary>${text("kontroll.visKontroller")}</summary>
      <ul class="controls">${byStatus.flat().map(controlItem)}</ul>
    </details>
  </section>`;
}

function controlItem({ control, figure, status, message }: ControlResult<Control>): TemplateResult {
  return html`<li>
    <strong>${titleOf(control, figure === null ? null : REPORT_FIGURE_TEXT[figure])}</strong>: ${status}
    <p class="hint">${message} (${control.source})</p>
  </li>`;
}
