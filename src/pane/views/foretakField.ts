import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { KASSE_NAME } from "../../ledger/units/regnskapsenhet";
import type { WizardSource } from "../state/wizardState";
import { text } from "../texts/text";
import type { Wizard } from "./wizard";

/** Whose accounts the source is: one line until it is opened. `names`: foretak that other sources are given to. */
export function foretakField(
  source: WizardSource,
  names: readonly string[],
  wizard: Wizard,
): TemplateResult | typeof nothing {
  if (source.content.kind !== "ledger") return nothing;
  const [id, help, list] = [`foretak-${source.id}`, `foretak-${source.id}-hjelp`, `foretak-${source.id}-navn`];
  const changed = (event: Event): void => {
    wizard.dispatch({ kind: "foretakChosen", id: source.id, name: (event.target as HTMLInputElement).value });
  };
  return html`<details class="fold">
    <summary>${text("kilde.regnskapsenhet", { navn: source.foretak ?? KASSE_NAME })}</summary>
    <div class="field">
      <label class="field-label" for=${id}>${text("kilde.foretak")}</label>
      <input id=${id} class="input" type="text" autocomplete="off" maxlength="60" list=${list} placeholder=${KASSE_NAME} .value=${live(source.foretak ?? "")} aria-describedby=${help} @change=${changed} />
      <datalist id=${list}>${names.map((name) => html`<option value=${name}></option>`)}</datalist>
      <p class="hint" id=${help}>${text("kilde.foretakHjelp")}</p>
    </div>
  </details>`;
}
