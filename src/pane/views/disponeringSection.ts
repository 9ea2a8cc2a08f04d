import { html, nothing, type TemplateResult } from "lit-html";
import { printKroner } from "../../amounts/printAmount";
import type { Control, ControlResult, ControlStatus } from "../../law/controls/control";
import { VEDTATTE_DISPOSISJONER } from "../../report/tables/notes/vedtatt";
import { inputSheetName } from "../../sheets/inputSheet";
import { disponeringGuide, type Guide, type GuideLine, type GuidePart } from "../state/disponeringGuide";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { disposisjonField } from "./disposisjonField";
import { icon, type IconName } from "./icon";
import { failure } from "./message";
import type { Wizard } from "./wizard";

const TABLES = ["5-9-drift", "5-9-investering"];

/**
 * The guide to § 5-9: what is adopted, what is struck of it, what comes of it, and how it ties to the other tables.
 * Only where the report has the table.
 */
export function disponeringSection(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const { report, tables } = state.template;
  if (report !== "aarsrapport" || (tables.length > 0 && !tables.some((id) => TABLES.includes(id)))) return nothing;
  const toggled = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== state.disponering.open) wizard.dispatch({ kind: "disponeringOpened", open });
  };
  return html`<section class="section" aria-labelledby="disponering">
    <h2 id="disponering">${text("disponering.overskrift")}</h2>
    <p class="hint">${text("disponering.innledning")}</p>
    ${failure(state, "disponering")}
    <details class="fold" ?open=${state.disponering.open} @toggle=${toggled}>
      <summary>${text("disponering.apne")}</summary>
      ${state.disponering.open ? guideView(disponeringGuide(state), wizard) : nothing}
    </details>
  </section>`;
}

function guideView(guide: Guide | null, wizard: Wizard): TemplateResult {
  if (guide === null) return html`<p class="hint">${text("disponering.regner")}</p>`;
  const proposals = guide.parts.flatMap(({ lines }) => lines).filter(({ status }) => status === "forslag");
  return html`
    <p class="hint">${text("disponering.fortegn")}</p>
    <p class="hint">${text("disponering.lagres", { ark: inputSheetName(VEDTATTE_DISPOSISJONER) })}</p>
    ${acceptAll(proposals, wizard)}
    ${guide.parts.map((part) => partView(part, wizard))}
    ${disponeringTies(guide.ties)}`;
}

/** It stays when there is nothing left to accept, so that it keeps the focus. */
function acceptAll(proposals: readonly GuideLine[], wizard: Wizard): TemplateResult {
  const idle = proposals.length === 0;
  const pressed = (): void => {
    if (!idle) wizard.dispatch({ kind: "disposisjonerAccepted", lines: proposals });
  };
  return html`<div class="actions"><fluent-button role="button" ?disabled-focusable=${idle} aria-disabled=${idle ? "true" : nothing} @click=${pressed}>${text("disponering.godtaAlle")}</fluent-button></div>`;
}

function partView({ note, lines, sums }: GuidePart, wizard: Wizard): TemplateResult {
  const name = text(`disponering.del.${note}`);
  return html`<fieldset class="group">
    <legend class="group-legend">${name}</legend>
    <ul class="disposisjoner">${lines.map((line) => disposisjonField(line, wizard))}</ul>
    <div class="scroll" tabindex="0" role="region" aria-label=${text("disponering.resultat", { del: name.toLowerCase() })}><table class="figures preview">
      <caption>${text("disponering.resultat", { del: name.toLowerCase() })}</caption>
      <thead><tr><th scope="col">${text("disponering.post")}</th><th scope="col" class="number">${text("disponering.belop")}</th></tr></thead>
      <tbody>${sums.map(({ number, label, ore }) => html`<tr><th scope="row"><span class="line-number">${number}</span> ${say(label)}</th><td class="number">${printKroner(ore)}</td></tr>`)}</tbody>
    </table></div>
  </fieldset>`;
}

const LOOKS = {
  ok: ["sikker", "check"],
  avrunding: ["sikker", "likely"],
  avvik: ["usikker", "warning"],
  "ikke aktuell": ["", "info"],
} as const satisfies Readonly<Record<ControlStatus, readonly [string, IconName]>>;

/** How § 5-9 ties to the other tables while one works: a count, and each tie with its status in a word. */
function disponeringTies(ties: readonly ControlResult<Control>[]): TemplateResult {
  const number = (...statuses: readonly ControlStatus[]): number =>
    ties.filter(({ status }) => statuses.includes(status)).length;
  return html`<section class="section" aria-labelledby="disponering-avstemming">
    <h3 id="disponering-avstemming">${text("disponering.avstemming")}</h3>
    <p class="hint">${text("disponering.avstemt", { antall: number("ok", "avrunding"), avvik: number("avvik"), uaktuelle: number("ikke aktuell") })}</p>
    <ul class="ties">${ties.map(tie)}</ul>
  </section>`;
}

function tie({ control, status, message }: ControlResult<Control>): TemplateResult {
  const [look, sign] = LOOKS[status];
  return html`<li>
    <div class="column-head"><span>${say(control.title)}</span><span class="badge ${look}">${icon(sign)}${text(`disponering.tie.${status}`)}</span></div>
    ${status === "ok" ? nothing : html`<p class="hint">${say(message)}</p>`}
  </li>`;
}
