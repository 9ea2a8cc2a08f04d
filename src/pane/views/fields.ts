import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceField<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A select with its label above; with `hiddenLabel` only the screen reader gets it. */
export function selectField<Value extends string>(field: ChoiceField<Value>, hiddenLabel = false): TemplateResult {
  const changed = (event: Event): void => {
    field.onChange((event.target as HTMLSelectElement).value as Value);
  };
  return html`<div class="field">
    <label class=${hiddenLabel ? "visually-hidden" : "field-label"} for=${field.id}>${field.label}</label>
    <select id=${field.id} class="select" .value=${live(field.value ?? "")} @change=${changed}>
      ${field.options.map((option) => html`<option value=${option.value} ?selected=${option.value === field.value}>${option.label}</option>`)}
    </select>
  </div>`;
}

/** Radio buttons in a fieldset, each with its explanation below. */
export function radioField<Value extends string>(
  field: ChoiceField<Value>,
  help: string | null = null,
): TemplateResult {
  return html`<fieldset class="group" aria-describedby=${help === null ? nothing : `${field.id}-hjelp`}>
    <legend class="group-legend">${field.label}</legend>
    ${help === null ? nothing : html`<p class="hint" id=${`${field.id}-hjelp`}>${help}</p>`}
    ${field.options.map((option) => radio(field, option))}
  </fieldset>`;
}

function radio<Value extends string>(field: ChoiceField<Value>, option: Option<Value>): TemplateResult {
  const id = `${field.id}-${option.value}`;
  return html`<div class="choice">
    <input type="radio" id=${id} name=${field.id} .checked=${live(option.value === field.value)}
      aria-describedby=${option.hint === undefined ? nothing : `${id}-hint`} @change=${() => {
        field.onChange(option.value);
      }} />
    <div class="choice-text">
      <label for=${id}>${option.label}</label>
      ${option.hint === undefined ? nothing : html`<p class="hint" id=${`${id}-hint`}>${option.hint}</p>`}
    </div>
  </div>`;
}

/** A checkbox with its label beside it. */
export function checkField(field: {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
}): TemplateResult {
  const changed = (event: Event): void => {
    field.onChange((event.target as HTMLInputElement).checked);
  };
  return html`<div class="choice">
    <input type="checkbox" id=${field.id} .checked=${live(field.checked)} aria-describedby=${field.hint === undefined ? nothing : `${field.id}-hint`} @change=${changed} />
    <div class="choice-text">
      <label for=${field.id}>${field.label}</label>
      ${field.hint === undefined ? nothing : html`<p class="hint" id=${`${field.id}-hint`}>${field.hint}</p>`}
    </div>
  </div>`;
}
