import { html, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { Template } from "../../report/template/template";
import { writeTemplate } from "../../report/template/writeTemplate";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { icon } from "./icon";
import { failure } from "./message";
import { templateProposal } from "./templateProposal";
import type { Wizard } from "./wizard";

/**
 * The template: its name, opening another from a file or an address, and saving this one as a file. A template that
 * is opened is shown before it is taken.
 */
export function templateSection(state: WizardState, wizard: Wizard): TemplateResult {
  const { template, mal } = state;
  return html`<section class="section" aria-labelledby="mal">
    <h2 id="mal" tabindex="-1">${text("mal.overskrift")}</h2>
    ${failure(state, "mal")}
    ${
      mal.proposal
        ? templateProposal(mal.proposal, wizard)
        : html`<details class="fold">
      <summary>${text("mal.apneMeny", { navn: template.name })}</summary>
      <p class="hint">${text("mal.innledning")}</p>
      <div class="template-fields">
        ${nameField(template.name, wizard)}
        ${fileField(wizard)}
        ${addressField(mal.address, wizard)}
        <div>${button(text("mal.lastNed"), wizard.downloadTemplate)}</div>
        ${asText(template)}
      </div>
    </details>`
    }
  </section>`;
}

/** For where a pane may not give the user a file. */
function asText(template: Template): TemplateResult {
  return html`<details class="more">
    <summary>${text("mal.visTekst")}</summary>
    <textarea class="input template-text" readonly rows="12" aria-label=${text("mal.tekst", { navn: template.name })} .value=${guard([template], () => writeTemplate(template))}></textarea>
  </details>`;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

function nameField(name: string, wizard: Wizard): TemplateResult {
  return html`<div class="field">
    <label class="field-label" for="mal-navn">${text("mal.navn")}</label>
    <input id="mal-navn" class="input" type="text" maxlength="200" autocomplete="off" .value=${name} @change=${(
      event: Event,
    ) => {
      wizard.dispatch({ kind: "templateNamed", name: valueOf(event) });
    }} />
  </div>`;
}

function fileField(wizard: Wizard): TemplateResult {
  const open = (files: FileList | null | undefined): void => {
    wizard.openTemplate([...(files ?? [])]);
  };
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    open(input.files);
    // The same file may be chosen again after it was changed.
    input.value = "";
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    open(event.dataTransfer?.files);
  };
  return html`<div class="drop" @dragover=${(event: DragEvent) => {
    event.preventDefault();
  }} @drop=${dropped}>
    <input class="visually-hidden" id="mal-fil" type="file" accept=".json,application/json" aria-describedby="mal-fil-hjelp" @change=${chosen} />
    <label class="drop-button" for="mal-fil">${icon("upload")}${text("mal.velgFil")}</label>
    <span class="drop-or">${text("mal.slipp")}</span>
    <p class="hint" id="mal-fil-hjelp">${text("mal.filtype")}</p>
  </div>`;
}

function addressField(address: string, wizard: Wizard): TemplateResult {
  const entered = (event: KeyboardEvent): void => {
    if (event.key === "Enter") wizard.fetchTemplate();
  };
  return html`<div class="field">
    <label class="field-label" for="mal-adresse">${text("mal.adresse")}</label>
    <div class="inline">
      <input id="mal-adresse" class="input" type="text" inputmode="url" autocomplete="off" spellcheck="false" .value=${address} aria-describedby="mal-adresse-hjelp"
        @input=${(event: Event) => {
          wizard.dispatch({ kind: "templateAddressTyped", address: valueOf(event) });
        }} @keydown=${entered} />
      ${button(text("mal.hent"), wizard.fetchTemplate)}
    </div>
    <p class="hint" id="mal-adresse-hjelp">${text("mal.adresseHjelp")}</p>
  </div>`;
}
