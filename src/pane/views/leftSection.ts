import { html, nothing, type TemplateResult } from "lit-html";
import { builtText } from "../../sheets/builtText";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { failure, messageBar } from "./message";
import type { Wizard } from "./wizard";

/**
 * What a write that stopped has left in the workbook, over every step, and what can be done with it; nothing while
 * something is done.
 */
export function leftSection(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const { stopped, aside, filters } = state.left;
  const hasStopped = stopped !== null || filters.length > 0;
  if (state.busy !== null || (!hasStopped && aside.length === 0)) return failure(state, "rydding");
  return html`<section class="section left-behind" aria-labelledby="rydding">
    ${failure(state, "rydding")}
    ${messageBar(
      "warning",
      html`<h2 id="rydding">
          ${text(stopped ? "rydding.avbrutt" : hasStopped ? "rydding.filtre" : "rydding.satTilSide")}
        </h2>
        ${
          stopped
            ? html`<p>${text(`rydding.${stopped.what}`, { tid: timeText(stopped.started) })}</p>
                <p>${text("rydding.avbruttHjelp")}</p>`
            : nothing
        }
        ${filters.length > 0 ? html`<p>${text("rydding.filtreHva", { kolonner: filters.join(", ") })}</p>` : nothing}
        ${aside.length > 0 ? html`<p>${text("rydding.satTilSideHva", { ark: aside.join(", ") })}</p>` : nothing}
        <div class="actions">
          ${hasStopped ? button(text(stopped ? "rydding.taTilbake" : "rydding.settPaa"), wizard.takeBackWriting, { appearance: "primary" }) : nothing}
          ${aside.length > 0 ? button(text("rydding.fjern"), wizard.removeAside) : nothing}
        </div>`,
    )}
  </section>`;
}

/** The mark is written in the workbook, and may be anything. */
const timeText = (started: string): string =>
  Number.isNaN(Date.parse(started)) ? "?" : builtText(new Date(started).toISOString());
