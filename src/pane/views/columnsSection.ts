import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import type { StatementDefinition } from "../../law/tables/definition";
import { REPORT_FIGURE_TEXT } from "../../ledger/grunnlag/reportFigure";
import { type ColumnChoice, columnChoices, definitionWithColumns } from "../../report/columnChoices";
import { numberOf } from "../../report/lineNotes";
import { NOTE_IDS, type NoteId, NOTER } from "../../report/noter";
import type { ColumnLack } from "../../report/tables/columnLack";
import type { Template } from "../../report/template/template";
import {
  columnPreset,
  includeColumn,
  moveColumn,
  onAllStatutory,
  type Preset,
  PRESETS,
  statutoryOf,
  withColumnPreset,
} from "../state/columnOrder";
import type { Preview } from "../state/preview";
import { withoutKey } from "../state/withoutKey";
import type { WizardState } from "../state/wizardState";
import { count, say, text } from "../texts/text";
import { button, iconButton } from "./button";
import { checkField, selectField } from "./fields";
import type { Wizard } from "./wizard";

/** Which columns the table in the preview has, and in what order. */
export function columnsSection(state: WizardState, preview: Preview, wizard: Wizard): TemplateResult {
  const { basis, shown, tables } = preview;
  const definition = definitionWithColumns(state.template.report, shown.of);
  const inReport = new Set(tables.map(({ of }) => of));
  return html`<details class="fold">
    <summary>${text("kolonnevalg.overskrift")}</summary>
    <p class="hint">${text(definition ? "kolonnevalg.gjelder" : "kolonnevalg.fast", { tabell: definition ? say(definition.title) : shown.title })}</p>
    ${definition ? columnList(state.template, definition, columnChoices(definition, state.template, basis.report, inReport), wizard) : nothing}
    ${noteNumbers(state.template, inReport, wizard)}
  </details>`;
}

function columnList(
  template: WizardState["template"],
  table: StatementDefinition,
  choices: readonly ColumnChoice[],
  wizard: Wizard,
): TemplateResult {
  const listed = choices.filter(({ included, lack }) => included || lack === null);
  const included = listed.filter((choice) => choice.included).length;
  return html`
    ${presetField(template, table, wizard)}
    <ol class="order">${repeat(
      listed,
      ({ id }) => `${table.id} ${id}`,
      (choice, index) => columnItem(choice, index, included, { template, table, wizard }),
    )}</ol>
    ${withoutFigures(choices.filter((choice) => !listed.includes(choice)))}
    ${statutoryOf(template).some(({ id }) => id === table.id) ? onAll(template, table, wizard) : nothing}`;
}

function presetField(template: WizardState["template"], table: StatementDefinition, wizard: Wizard): TemplateResult {
  const preset = columnPreset(template, table);
  const presets = statutoryOf(template).some(({ id }) => id === table.id)
    ? PRESETS
    : PRESETS.filter((each) => each === "standard");
  const own = preset === null ? [{ value: "egne" as const, label: text("kolonnevalg.egne") }] : [];
  return selectField<Preset | "egne">({
    id: "kolonneoppsett",
    label: text("kolonnevalg.oppsett"),
    value: preset ?? "egne",
    options: [...presets.map((value) => ({ value, label: text(`kolonnevalg.${value}`) })), ...own],
    onChange: (value) => {
      if (value !== "egne")
        wizard.dispatch({
          kind: "layoutChosen",
          change: { columns: withColumnPreset(template, table, value) },
          said: text("kolonnevalg.valgt", { tabell: say(table.title), oppsett: text(`kolonnevalg.${value}`) }),
        });
    },
  });
}

interface Surroundings {
  readonly template: WizardState["template"];
  readonly table: StatementDefinition;
  readonly wizard: Wizard;
}

function columnItem(
  { id, header: made, included, lack }: ColumnChoice,
  index: number,
  all: number,
  { template, table, wizard }: Surroundings,
): TemplateResult {
  const header = say(made);
  const move = (by: -1 | 1) => (): void => {
    const nr = Math.min(all, Math.max(1, index + 1 + by));
    wizard.dispatch({
      kind: "layoutChosen",
      change: { columns: moveColumn(template, table, id, by) },
      said: text("kolonnevalg.flyttet", { kolonne: header, nr, antall: all }),
    });
  };
  return html`<li>
    ${checkField({
      id: `kolonne-${id}`,
      label: header,
      checked: included,
      ...(lack && { hint: text("kolonnevalg.visesIkke", { grunn: lackText(lack) }) }),
      onChange: (on) => {
        wizard.dispatch({
          kind: "layoutChosen",
          change: { columns: includeColumn(template, table, id, on) },
          said: text(on || all === 1 ? "kolonnevalg.vist" : "kolonnevalg.skjult", { kolonne: header }),
        });
      },
    })}
    ${
      included
        ? html`<div class="order-buttons">
      ${iconButton(text("kolonnevalg.flyttFrem", { kolonne: header }), "up", move(-1), index === 0)}
      ${iconButton(text("kolonnevalg.flyttTilbake", { kolonne: header }), "down", move(1), index === all - 1)}
    </div>`
        : nothing
    }
  </li>`;
}

function withoutFigures(choices: readonly ColumnChoice[]): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<details class="more">
    <summary>${count("kolonnevalg.uten", choices.length)}</summary>
    <ul>${choices.map(({ header, lack }) => html`<li>${say(header)}${lack ? html`: <span class="hint">${lackText(lack)}</span>` : nothing}</li>`)}</ul>
  </details>`;
}

function onAll(template: WizardState["template"], table: StatementDefinition, wizard: Wizard): TemplateResult {
  return html`<div class="actions">${button(text("kolonnevalg.alle"), () => {
    wizard.dispatch({
      kind: "layoutChosen",
      change: { columns: onAllStatutory(template, table) },
      said: text("kolonnevalg.alleFatt"),
    });
  })}</div>
    <p class="hint">${text("kolonnevalg.alleHjelp")}</p>`;
}

/** Why a column cannot be shown, as the end of a sentence. */
export function lackText(lack: ColumnLack): string {
  return lack.kind === "figures"
    ? text("kolonnevalg.mangler.figures", {
        tall: say(lack.figures.map((figure) => REPORT_FIGURE_TEXT[figure]).join(" og ")),
      })
    : text(`kolonnevalg.mangler.${lack.kind}`);
}

/** The number of each note the report has, as the municipality has it. */
function noteNumbers(template: Template, inReport: ReadonlySet<string>, wizard: Wizard): TemplateResult {
  const notes = NOTE_IDS.filter((id) => NOTER[id].tables.some((table) => inReport.has(table)));
  return html`<details class="fold">
    <summary>${text("notevalg.apne")}</summary>
    <p class="hint">${text(notes.length === 0 ? "notevalg.ingen" : "notevalg.hjelp")}</p>
    <div class="note-numbers">${notes.map((id) => numberField(id, template, wizard))}</div>
  </details>`;
}

function numberField(id: NoteId, { noter }: Template, wizard: Wizard): TemplateResult {
  const changed = (event: Event): void => {
    const number = (event.target as HTMLInputElement).value.trim();
    const others = withoutKey(noter.nummer, id);
    wizard.dispatch({
      kind: "templateChanged",
      change: { noter: { ...noter, nummer: number === NOTER[id].number ? others : { ...others, [id]: number } } },
    });
  };
  return html`<div class="note-number">
    <label for=${`note-${id}`}>${say(NOTER[id].title)}</label>
    <input id=${`note-${id}`} class="input" type="text" maxlength="10" autocomplete="off" .value=${live(numberOf(id, noter.nummer))} @change=${changed} />
  </div>`;
}
