import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { KASSE_NAME } from "../../ledger/units/regnskapsenhet";
import type { Recognition } from "../../source/source";
import { foretakNames } from "../state/unitReadings";
import { type Purpose, PURPOSES, type WizardSource, type WizardState } from "../state/wizardState";
import { count, say, text } from "../texts/text";
import { iconButton } from "./button";
import { selectField } from "./fields";
import { icon } from "./icon";
import { messageBar } from "./message";
import { readingText } from "./readingText";
import type { Wizard } from "./wizard";

/** The chosen sources, each with what it was taken for and a way to change or remove it. */
export function sourceList(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  if (state.sources.length === 0) return nothing;
  return html`<section class="section" aria-labelledby="valgte-kilder">
    <h2 id="valgte-kilder">${text("kilde.valgte")}</h2>
    <ul class="cards">${repeat(
      state.sources,
      (source) => source.id,
      (source) => sourceCard(source, state, wizard),
    )}</ul>
  </section>`;
}

function sourceCard(source: WizardSource, state: WizardState, wizard: Wizard): TemplateResult {
  const { content } = source;
  return html`<li class="card source">
    <div class="source-head">
      ${icon(source.purpose === "organisasjon" ? "people" : source.size === null ? "sheet" : "file")}
      <div class="source-name"><p class="name">${source.name}</p><p class="hint">${summary(source, state)}</p></div>
      ${iconButton(text("kilde.fjern", { navn: source.name }), "dismiss", () => {
        wizard.dispatch({ kind: "sourceRemoved", id: source.id });
      })}
    </div>
    ${content.kind === "unreadable" ? messageBar("error", content.message) : nothing}
    ${content.kind === "ledger" ? lacking(content.recognition) : nothing}
    ${content.kind === "inspecting" ? nothing : purposeField(source, wizard)}
    ${foretakField(source, foretakNames(state), wizard)}
  </li>`;
}

/** What recognition did not find: better said here than after the file is read. */
function lacking({ problems }: Recognition): TemplateResult | typeof nothing {
  const [problem] = problems.filter(({ severity }) => severity === "error");
  return problem ? messageBar("warning", problem.message) : nothing;
}

function purposeField(source: WizardSource, wizard: Wizard): TemplateResult {
  return selectField(
    {
      id: `innhold-${source.id}`,
      label: text("kilde.innhold", { navn: source.name }),
      value: source.purpose,
      options: PURPOSES.map((purpose) => ({ value: purpose, label: purposeLabel(purpose, source) })),
      onChange: (purpose) => {
        wizard.choosePurpose(source.id, purpose);
      },
    },
    true,
  );
}

/** A list is named by its own title. */
function purposeLabel(purpose: Purpose, { content }: WizardSource): string {
  return purpose === "liste" && content.kind === "listing"
    ? text("kilde.listeMed", { lister: content.titles.map(say).join(", ") })
    : text(`kilde.formaal.${purpose}`);
}

/** What it holds, so that it is known again; before it is read, what it looks like. */
function summary({ id, content }: WizardSource, { readings }: WizardState): TemplateResult | string {
  const control = readings[id]?.control;
  switch (content.kind) {
    case "inspecting":
      return html`<fluent-spinner size="tiny" aria-hidden="true"></fluent-spinner> ${text("kilde.leser")}`;
    case "organisation":
      return count("kilde.ansvar", content.organisation.units.size);
    case "listing":
      return text("kilde.listeMed", { lister: content.titles.map(say).join(", ") });
    case "unreadable":
      return "";
    case "ledger":
      if (control !== undefined) return readingText(control);
      return content.recognition.hasFixedColumns
        ? text("kilde.kostra")
        : count("kilde.kolonner", content.recognition.columns.length);
  }
}

/** Whose accounts the source is: one line until it is opened. `names`: foretak that other sources are given to. */
function foretakField(source: WizardSource, names: readonly string[], wizard: Wizard): TemplateResult | typeof nothing {
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
