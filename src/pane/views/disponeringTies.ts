import { html, nothing, type TemplateResult } from "lit-html";
import type { Control, ControlResult, ControlStatus } from "../../law/controls/control";
import { say, text } from "../texts/text";
import { icon, type IconName } from "./icon";

const LOOKS = {
  ok: ["sikker", "check"],
  avrunding: ["sikker", "likely"],
  avvik: ["usikker", "warning"],
  "ikke aktuell": ["", "info"],
} as const satisfies Readonly<Record<ControlStatus, readonly [string, IconName]>>;

/** How § 5-9 ties to the other tables while one works: a count, and each tie with its status in a word. */
export function disponeringTies(ties: readonly ControlResult<Control>[]): TemplateResult {
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
