import { html, nothing, type TemplateResult } from "lit-html";
import { ore, type Ore } from "../../amounts/ore";
import { inNorwegian, roundedAmount } from "../../amounts/printAmount";
import { draftOf } from "../../report/tables/forklaring/draftSentence";
import type { AvvikPart, AvvikParts } from "../../table/words/avvikParts";
import type { WizardState } from "../state/wizardState";
import { spokenLanguage, text } from "../texts/text";
import { button } from "./button";
import type { Wizard } from "./wizard";

/** So many are listed until all are asked for. */
const MOST = 10;

/**
 * What an avvik is made of, the largest first, below a sentence about it: a name stands over its amounts, which then
 * have room at any width.
 */
export function avvikTable({ forklar }: WizardState, avvik: AvvikParts, wizard: Wizard): TemplateResult {
  const { parts, sum, from, headers, drafted } = avvik;
  if (parts.length === 0) return html`<p>${text("forklar.ingenAvvik")}</p>`;
  const shown = forklar.isWhole || parts.length <= MOST + 1 ? parts : parts.slice(0, MOST);
  const caption = text(from === "ledger" ? "forklar.avvikRegnskap" : "forklar.avvikGrunnlag");
  return html` ${
    drafted === null
      ? nothing
      : html`<h3>${text("forklar.utkast")}</h3>
            <p>${draftOf(drafted, spokenLanguage())}</p>
            <p class="hint">${text("forklar.utkastHjelp")}</p>`
  }
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class="figures parts avvik-parts">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${[headers.regnskap, headers.budsjett, text("forklar.avvik")].map((header) => html`<th scope="col" class="number">${header}</th>`)}
          </tr>
        </thead>
        ${shown.map((part) => group(nameOf(part), part))} ${group(text("forklar.sum"), sum, "total")}
      </table>
    </div>
    ${shown.length < parts.length ? rest(parts, shown, wizard) : nothing}`;
}

/** Øre would take the room of a column. */
const inKroner = (amount: Ore): string => inNorwegian(roundedAmount(amount, "kroner"));

const nameOf = ({ code, text: name, owner }: AvvikPart): TemplateResult =>
  html`<span class="line-number">${code}</span>
    ${name}${owner === "" ? nothing : html` <span class="hint">${owner}</span>`}`;

function group(
  name: TemplateResult | string,
  { regnskap, budsjett, avvik }: AvvikParts["sum"],
  look = "",
): TemplateResult {
  return html`<tbody class=${look}>
    <tr>
      <th scope="rowgroup" colspan="3">${name}</th>
    </tr>
    <tr>
      ${[regnskap, budsjett, avvik].map((amount) => html`<td class="number">${inKroner(amount)}</td>`)}
    </tr>
  </tbody>`;
}

function rest(all: readonly AvvikPart[], shown: readonly AvvikPart[], wizard: Wizard): TemplateResult {
  const left = all.slice(shown.length).reduce((sum, { avvik }) => sum + avvik, 0);
  return html`<p class="hint">
      ${text("forklar.storste", { vist: shown.length, antall: all.length, rest: inKroner(ore(left)) })}
    </p>
    <div class="actions">
      ${button(
        text("forklar.visAlle", { antall: all.length }),
        () => {
          wizard.dispatch({ kind: "partsShown" });
        },
        { appearance: "subtle" },
      )}
    </div>`;
}
