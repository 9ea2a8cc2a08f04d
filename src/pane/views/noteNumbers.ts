import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { numberOf } from "../../report/lineNotes";
import { NOTE_IDS, NOTER, type NoteId } from "../../report/noter";
import type { Template } from "../../report/template/template";
import { withoutKey } from "../state/withoutKey";
import { say, text } from "../texts/text";
import type { Wizard } from "./wizard";

/** The number of each note the report has, as the municipality has it. */
export function noteNumbers(template: Template, inReport: ReadonlySet<string>, wizard: Wizard): TemplateResult {
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
