import { html, nothing, type TemplateResult } from "lit-html";
import type { CodeBehind } from "../../table/words/postingParts";
import { AVSTEMMING_BLOCK, kapittelLine } from "../../sheets/avstemmingSheet";
import { count, text } from "../texts/text";
import { icon } from "./icon";
import type { Wizard } from "./wizard";

/** Where the cell is, and by what rule. */
export function place(title: string, parts: readonly (readonly [string, string])[], source: string): TemplateResult {
  return html`<h2 id="forklar-celle" tabindex="-1">${parts[0]?.[1] ?? title}</h2>
    <dl class="facts list">
      ${[[text("forklar.tabell"), title], ...parts.slice(1), [text("forklar.hjemmel"), source]].map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>`;
}

/** The arter or kapitler behind a line, folded: they may be many. */
export function codeList(codes: readonly CodeBehind[]): TemplateResult | typeof nothing {
  if (codes.length === 0) return nothing;
  return html`<details class="more"><summary>${count("forklar.koder", codes.length)}</summary>
    <ul class="codes">${codes.map(({ kontoklasse, code, text: name }) => html`<li>${code} ${name} <span class="hint">${kontoklasse}</span></li>`)}</ul>
  </details>`;
}

/** Ways to the sheet «Avstemming» for the kapitler of the balance behind a figure, where its marks are written. */
export function reconcileLinks(codes: readonly CodeBehind[], wizard: Wizard): TemplateResult | typeof nothing {
  const kapitler = codes.filter(({ kontoklasse }) => kontoklasse === "balanse");
  if (kapitler.length === 0) return nothing;
  const link = ({ code, text: name }: CodeBehind): TemplateResult => {
    const open = (): void => {
      wizard.openCell({ table: AVSTEMMING_BLOCK, line: kapittelLine(code), column: "spesifikasjon" });
    };
    return html`<button type="button" class="sheet-link" @click=${open}>${icon("go")}<span class="name">${text("forklar.avstem", { kapittel: code, navn: name })}</span></button>`;
  };
  return html`<div class="cell-links">${kapitler.map(link)}</div>`;
}
