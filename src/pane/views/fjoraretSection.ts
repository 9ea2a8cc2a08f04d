import { html, nothing, type TemplateResult } from "lit-html";
import { printKroner } from "../../amounts/printAmount";
import type { ComparedLine, ComparedTable, Comparison } from "../../report/fjor/compareLastYear";
import type { WizardState } from "../state/wizardState";
import type { CellIdentity } from "../../sheets/controlCell";
import { count, say, text } from "../texts/text";
import { button } from "./button";
import { icon } from "./icon";
import { failure, messageBar } from "./message";
import type { Wizard } from "./wizard";

/** «Fjoråret stemmer»: last year's finished report is dropped, and the comparatives are held against it. */
export function fjoraretSection(state: WizardState, wizard: Wizard): TemplateResult {
  const { finished } = state.fjoraret;
  return html`<section class="section" aria-labelledby="fjoraret">
    <h2 id="fjoraret">${text("fjoraret.tittel")}</h2>
    <details class="fold" ?open=${finished !== null}>
      <summary>${text("fjoraret.apne")}</summary>
      <p class="hint">${text("fjoraret.innledning")}</p>
      ${finished === null ? dropped(wizard) : given(finished.name, wizard)} ${failure(state, "fjoraret")}
    </details>
    ${outcome(state, wizard)}
  </section>`;
}

function dropped(wizard: Wizard): TemplateResult {
  const give = (file: File | undefined): void => {
    if (file) wizard.giveFjoraret(file);
  };
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    give(input.files?.[0]);
    input.value = "";
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    give(event.dataTransfer?.files[0]);
  };
  return html`<div class="drop" @drop=${drop}>
    <input class="visually-hidden" id="velg-fjoraret" type="file" accept=".xlsx,.csv,.txt" @change=${chosen} />
    <label class="drop-button" for="velg-fjoraret">${text("fjoraret.velg")}</label>
  </div>`;
}

const given = (name: string, wizard: Wizard): TemplateResult =>
  html`<p><strong>${name}</strong></p>
    ${button(text("fjoraret.fjern"), () => {
      wizard.giveFjoraret(null);
    })}`;

function outcome(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const {
    report,
    fjoraret: { result },
  } = state;
  if (!result || result.report !== report) return nothing;
  const { compared } = result;
  if (compared.length === 0) return messageBar("warning", text("fjoraret.ingenTabeller"));
  const changed = compared.flatMap(({ table, column, lines }) =>
    lines.filter(isChanged).map((line) => ({ place: { table: table.id, line: line.row.id, column }, line })),
  );
  const [proved, agrees] = [compared.some(({ isProved }) => isProved), changed.length === 0];
  return html`${agrees && proved ? messageBar("success", text("fjoraret.stemmer")) : nothing} ${counts(compared)}
  ${
    agrees
      ? nothing
      : html`<p>${count("fjoraret.endret", changed.length)}</p>
          <ul class="told">
            ${changed.map(({ place, line }) => changedLine(line, place, wizard))}
          </ul>`
  }`;
}

const isChanged = ({ comparison }: ComparedLine): boolean => comparison === "endret";
const COUNTED: readonly Comparison[] = ["lik", "endret", "usikker", "borte"];

/** How many lines of each table are as published. */
function counts(compared: readonly ComparedTable[]): TemplateResult {
  const caption = text("fjoraret.antallLinjer");
  const row = ({ table, printed, lines }: ComparedTable): TemplateResult =>
    html`<tr>
      <th scope="row">
        ${say(table.title)}
        <span class="hint">${text("fjoraret.sted", { ark: printed.sheet, kolonne: printed.header })}</span>
      </th>
      ${COUNTED.map((each) => html`<td class="number">${lines.filter(({ comparison }) => comparison === each).length}</td>`)}
    </tr>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="figures">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text("fjoraret.tabell")}</th>
          ${COUNTED.map((each) => html`<th scope="col" class="number">${text(`fjoraret.antall.${each}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${compared.map(row)}
      </tbody>
    </table>
  </div>`;
}

function changedLine({ row, now, published }: ComparedLine, place: CellIdentity, wizard: Wizard): TemplateResult {
  const name = [row.number, say(row.label)].filter((part) => part !== "").join(" ");
  const figures = {
    publisert: printKroner(published ?? 0),
    na: printKroner(now),
    differanse: printKroner(now - (published ?? 0)),
  };
  const open = (): void => {
    wizard.openCell(place);
  };
  return html`<li class="card">
    <p><strong>${name}</strong></p>
    <p>${text("fjoraret.linje", figures)}</p>
    <div class="cell-links">
      <button type="button" class="sheet-link" aria-label=${text("fjoraret.visLinje", { linje: name })} @click=${open}>
        ${icon("go")}<span class="name">${text("fjoraret.vis")}</span>
      </button>
    </div>
  </li>`;
}
