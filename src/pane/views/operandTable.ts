import { html, nothing, type TemplateResult } from "lit-html";
import type { Operand, Shown } from "../../table/words/explanation";
import { text } from "../texts/text";
import { exactText } from "./saidOf";
import type { Wizard } from "./wizard";

/** The figures a cell follows from, each a way to its own cell; `sum`: what they come to. */
export function operandTable(
  caption: string,
  operands: readonly Operand[],
  wizard: Wizard,
  sum?: Shown,
): TemplateResult {
  return html`<table class="figures parts">
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${text("forklar.rad")}</th><th scope="col" class="number">${text("forklar.verdi")}</th></tr></thead>
    <tbody>
      ${operands.map((operand) => html`<tr><th scope="row">${name(operand, wizard)}</th><td class="number">${signed(operand)}</td></tr>`)}
      ${sum === undefined ? nothing : html`<tr class="total"><th scope="row">${text("forklar.sum")}</th><td class="number">${exactText(sum)}</td></tr>`}
    </tbody>
  </table>`;
}

function name({ cell, name: label }: Operand, wizard: Wizard): TemplateResult | string {
  if (cell === null) return label;
  return html`<button type="button" class="sheet-link" aria-label=${text("forklar.gaaTil", { navn: label })} @click=${() => {
    wizard.explainCell(cell);
  }}><span class="name">${label}</span></button>`;
}

/** As it counts in the sum. */
function signed({ figure, sign }: Operand): string {
  return exactText(figure && (sign < 0 ? { ...figure, exact: figure.exact.negated() } : figure));
}
