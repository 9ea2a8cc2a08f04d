import { html, nothing, type TemplateResult } from "lit-html";
import type { CodeBehind } from "../../table/words/postingParts";
import { count, text } from "../texts/text";

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
