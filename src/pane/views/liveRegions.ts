import { html, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { hitsText } from "./helpPage";

/**
 * What screen readers are told without focus moving: what has happened, politely, and what failed, at once. The pane
 * has these two regions and no others, so that nothing is said twice.
 */
export function liveRegions(state: WizardState): TemplateResult {
  const { hjelp, announcement, failures } = state;
  return html`<div class="visually-hidden" role="status">${hjelp.page === "hjelp" ? hitsText(hjelp.query) : say(announcement)}</div>
    <div class="visually-hidden" role="alert">${keyed(failures, html`<span>${Object.values(failures).map(say).join(" ")}</span>`)}<span>${limitFaults(state)}</span></div>`;
}

function limitFaults({ typedLimits }: WizardState): string {
  return (["belop", "prosent", "kontroll"] as const)
    .filter((limit) => typedLimits[limit] !== undefined)
    .map((limit) => text("terskel.uleselig", { eksempel: text(`terskel.eksempel.${limit}`) }))
    .join(" ");
}
