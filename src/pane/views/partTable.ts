import { html, nothing, type TemplateResult } from "lit-html";
import { printKroner } from "../../amounts/printAmount";
import type { PostingTerms } from "../../table/words/explanation";
import type { Explanation, Postings } from "../../table/words/explanationOf";
import type { PostingPart } from "../../table/words/postingParts";
import { REPORT_FIGURE_TEXT } from "../../ledger/grunnlag/reportFigure";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { button } from "./button";
import type { Wizard } from "./wizard";

/** So many are listed until all are asked for. */
const MOST = 15;

/** The postings behind a cell, largest first, with their sum, and the way to them in `Grunnlag`. */
export function partTable(
  { forklar }: WizardState,
  { postings, now }: Explanation,
  terms: PostingTerms,
  wizard: Wizard,
): TemplateResult {
  if (postings === null) return html`<p>${text("forklar.utenGrunnlag")}</p>`;
  const shown = forklar.isWhole || postings.parts.length <= MOST + 1 ? postings.parts : postings.parts.slice(0, MOST);
  const isCell = now !== null && now.kind === "amount" && now.exact.equals(postings.sum);
  return html`
    ${postings.parts.length === 0 ? html`<p>${text("forklar.ingenPoster")}</p>` : parts(postings, shown, terms, isCell)}
    ${shown.length < postings.parts.length ? rest(postings, shown, wizard) : nothing}
    <div class="actions">${button(text("forklar.visIGrunnlag"), wizard.showInGrunnlag)}</div>
    <p class="hint">${text("forklar.nokler", { nokler: keyText(terms) })}</p>`;
}

function parts(
  { from, sum }: Postings,
  shown: readonly PostingPart[],
  { figure }: PostingTerms,
  isCell: boolean,
): TemplateResult {
  const figur = { figur: say(REPORT_FIGURE_TEXT[figure]) };
  const [caption, code, owner] =
    from === "ledger"
      ? [text("forklar.delerRegnskap", figur), text("forklar.konto"), text("forklar.ansvar")]
      : [text("forklar.delerGrunnlag", figur), text("forklar.art"), text("forklar.enhet")];
  // A balance has no ansvar, and an empty column would take the room of the amounts in a narrow pane.
  const owned = shown.some((part) => part.owner !== "");
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table class="figures parts">
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${code}</th>${owned ? html`<th scope="col">${owner}</th>` : nothing}<th scope="col" class="number">${text("forklar.belop")}</th></tr></thead>
    <tbody>
      ${shown.map((part) => html`<tr><th scope="row"><span class="line-number">${part.code}</span> ${part.text}</th>${owned ? html`<td>${part.owner}</td>` : nothing}<td class="number">${printKroner(part.ore)}</td></tr>`)}
      <tr class="total"><th scope="row" colspan=${owned ? 2 : 1}>${text(isCell ? "forklar.sumLik" : "forklar.sum")}</th><td class="number">${printKroner(sum)}</td></tr>
    </tbody>
  </table></div>`;
}

function rest({ parts: all }: Postings, shown: readonly PostingPart[], wizard: Wizard): TemplateResult {
  const left = all.slice(shown.length).reduce((sum, part) => sum + part.ore, 0);
  return html`<p class="hint">${text("forklar.storste", { vist: shown.length, antall: all.length, rest: printKroner(left) })}</p>
    <div class="actions">${button(
      text("forklar.visAlle", { antall: all.length }),
      () => {
        wizard.dispatch({ kind: "partsShown" });
      },
      { appearance: "subtle" },
    )}</div>`;
}

/** «Linje 5-6 = lonn; eller Linje 5-6 = sosiale». */
function keyText({ sets }: PostingTerms): string {
  const one = (set: PostingTerms["sets"][number]): string =>
    set
      .map(({ column, key, not }) =>
        text(not ? "forklar.nokkelIkke" : "forklar.nokkel", {
          kolonne: column,
          verdi: key === "" ? text("forklar.nokkelTom") : key,
        }),
      )
      .join(", ");
  return sets.map(one).join(text("forklar.noklerEller"));
}
