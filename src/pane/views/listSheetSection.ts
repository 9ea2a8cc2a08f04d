import { html, nothing, type TemplateResult } from "lit-html";
import { listSheets, type ListSheet } from "../state/listSheets";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { failure } from "./message";
import type { Wizard } from "./wizard";

/** The small lists, each with a button that makes a sheet to fill it in on, or opens the one that is there. */
export function listSheetSection(state: WizardState, wizard: Wizard): TemplateResult {
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
