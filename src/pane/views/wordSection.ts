import { html, nothing, type TemplateResult } from "lit-html";
import type { WordState, WordUpdated } from "../state/wordState";
import type { WizardState } from "../state/wizardState";
import { count, say, text } from "../texts/text";
import { button } from "./button";
import { dropZone } from "./dropZone";
import { failure, messageBar } from "./message";
import type { Wizard } from "./wizard";

/** As many as one looks through. */
const MOST_SHOWN = 400;

/**
 * The report as a Word document: one to begin with, and the report's figures into the fields of one that is dropped.
 */
export function wordSection(state: WizardState, wizard: Wizard): TemplateResult {
  const onFiles = ([file]: readonly File[]): void => {
    if (file) wizard.updateWord(file);
  };
  return html`<details class="fold section">
    <summary>${text("word.overskrift")}</summary>
    <div class="share">
      ${button(text("word.begynn"), wizard.beginWord, { icon: "download", describedBy: "word-begynn" })}
      <p class="hint" id="word-begynn">${text("word.begynnHjelp")}</p>
    </div>
    <div class="share">
      ${dropZone({ id: "velg-word", label: text("word.velg"), drop: text("word.slipp"), onFiles, isSmall: true, only: { accept: ".docx", hint: text("word.hjelp") } })}
    </div>
    ${failure(state, "word")}
    ${state.busy === null && state.word !== null ? html`<div class="answer" id="word-svar" tabindex="-1">${outcome(state.word, wizard)}</div>` : nothing}
  </details>`;
}

function outcome(word: Exclude<WordState, null>, wizard: Wizard): TemplateResult {
  const given = messageBar("success", text("word.lastetNed", { fil: word.name }));
  if (word.kind === "begun") return given;
  const { moved, left } = word;
  return html`${left.length === 0 ? given : unknownFields(word, wizard)}
    ${moved.length === 0 ? html`<p>${count("word.endret", 0)}</p>` : movedFields(moved)}`;
}

function unknownFields(word: WordUpdated, wizard: Wizard): TemplateResult {
  return messageBar(
    "warning",
    html`<p>${count("word.ukjent", word.left.length)} ${text("word.ukjentHjelp")}</p>
    <ul class="changes">${word.left.map(({ tag, reason }) => html`<li><strong>tertial:${tag}</strong>: ${say(reason)}</li>`)}</ul>
    <div class="actions">${button(
      text("word.likevel"),
      () => {
        wizard.takeWord(word);
      },
      { icon: "download" },
    )}</div>`,
  );
}

function movedFields(moved: WordUpdated["moved"]): TemplateResult {
  const said = count("word.endret", moved.length);
  return html`<details class="fold" open><summary>${said}</summary>
    <div class="scroll moved" tabindex="0" role="region" aria-label=${said}>
      <table class="figures">
        <thead><tr><th scope="col">${text("oppdater.hvor")}</th><th scope="col" class="number">${text("oppdater.for")}</th><th scope="col" class="number">${text("oppdater.etter")}</th></tr></thead>
        <tbody>${moved.slice(0, MOST_SHOWN).map(movedField)}</tbody>
      </table>
    </div>
    ${moved.length > MOST_SHOWN ? html`<p class="hint">${text("oppdater.flereTall", { vist: MOST_SHOWN, alle: moved.length })}</p>` : nothing}
  </details>`;
}

function movedField({ tag, where, before, after }: WordUpdated["moved"][number]): TemplateResult {
  return html`<tr>
    <th scope="row">${where === "" ? tag : where}${where === "" ? nothing : html` <span class="hint">${tag}</span>`}</th>
    <td class="number">${before ?? text("word.fantesIkke")}</td>
    <td class="number">${after ?? text("word.finnesIkke")}</td>
  </tr>`;
}
