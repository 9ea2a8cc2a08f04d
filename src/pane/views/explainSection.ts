import { html, nothing, type TemplateResult } from "lit-html";
import type { ExplainShown } from "../state/explainState";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { button } from "./button";
import { codeList, place } from "./explainedPlace";
import { explanationView } from "./explanationView";
import { messageBar } from "./message";
import type { Wizard } from "./wizard";

/**
 * «Forklar tallet», above every step, where the workbook holds a report: what the cell the user stands in is made of.
 */
export function explainSection(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const { found, forklar } = state;
  if (found === null) return nothing;
  const toggled = (event: Event): void => {
    wizard.explain((event.target as HTMLDetailsElement).open);
  };
  return html`<details class="fold explain" ?open=${forklar.open} @toggle=${toggled}>
    <summary>${text("forklar.apne")}</summary>
    ${
      forklar.open
        ? html`<div class="explained">${content(state, forklar.shown, wizard)}
      <div class="actions">${button(text("forklar.lesCelle"), wizard.explainHere, { appearance: "subtle" })}</div></div>`
        : nothing
    }
  </details>`;
}

function content(state: WizardState, shown: ExplainShown, wizard: Wizard): TemplateResult {
  switch (shown.kind) {
    case "reading":
      return html`<p class="hint">${text("forklar.leser")}</p>`;
    case "outside":
      return html`<p class="hint">${text("forklar.utenfor")}</p>${shownRows(state, wizard)}`;
    case "unkept":
      return html`<p class="hint">${text("forklar.ukjent")}</p>`;
    case "failed":
      return messageBar("warning", shown.message);
    case "line":
      return html`${place(shown.title, [[text("forklar.linje"), shown.line]], shown.source)}${codeList(shown.codes)}<p class="hint">${text("forklar.velgTall")}</p>`;
    case "column":
      return html`${place(shown.title, [[text("forklar.kolonne"), shown.header]], shown.source)}<p class="hint">${text("forklar.velgTallIKolonnen")}</p>`;
    case "cell":
      return html`${explanationView(state, shown.explanation, wizard)}${shownRows(state, wizard)}`;
  }
}

/** What `Grunnlag` is filtered to, and the way back. */
function shownRows(
  {
    forklar: {
      filtered,
      filters: { ours, users },
      fault,
    },
  }: WizardState,
  wizard: Wizard,
): TemplateResult {
  return html`${
    filtered === null
      ? nothing
      : html`<p class="hint">${say(filtered)}</p>
      ${users.length === 0 ? nothing : messageBar("warning", html`<p>${text("forklar.egneFiltre", { kolonner: users.join(", ") })}</p>`)}
      <div class="actions">
        ${users.length === 0 || ours.length > 0 ? button(text(users.length === 0 ? "forklar.visHeleGrunnlag" : "forklar.fjernVaart"), wizard.showAllOfGrunnlag) : nothing}
        ${users.length === 0 ? nothing : button(text("forklar.fjernFiltre"), wizard.removeGrunnlagFilters)}
      </div>`
  }
    ${fault === "" ? nothing : messageBar("warning", fault)}`;
}
