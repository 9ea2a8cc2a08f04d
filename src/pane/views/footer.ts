import { html, nothing, type TemplateResult } from "lit-html";
import { missingInput } from "../state/missingInput";
import { blockedByErrors, wayPastErrors } from "../state/blockedByErrors";
import { showsReport } from "../state/showsReport";
import type { Busy, WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { button } from "./button";
import type { Wizard } from "./wizard";

/** The way on, or, while something is being done, how far it is and a way to stop it. */
export function footer(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<footer class="bottom" ?hidden=${isHidden(state)}>${state.busy ? progress(state.busy, wizard) : movement(state, wizard)}</footer>`;
}

const isHidden = (state: WizardState): boolean =>
  state.busy === null && (state.hjelp.page !== null || (state.step === "oversikt" && !hasWayOn(state)));

function progress(busy: Busy, wizard: Wizard): TemplateResult {
  const percent = busy.share === null ? nothing : Math.round(busy.share * 100);
  return html`<div class="busy">
    <div class="busy-text">
      <p>${say(busy.label)}</p>
      <fluent-progress-bar role="progressbar" thickness="large" aria-label=${text("fremdrift")} value=${percent} aria-valuenow=${percent} aria-valuemin="0" aria-valuemax="100"></fluent-progress-bar>
    </div>
    ${button(text("avbryt"), wizard.cancel, { idle: busy.isStopping === true })}
  </div>`;
}

/**
 * From a panel back to the page; on the page the way on is to build, or to refresh the report the workbook has.
 * Questions and results bring their own buttons.
 */
function movement(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  if (state.step !== "oversikt")
    return html`<div class="movement">${button(
      text("oversikt.tilbake"),
      () => {
        wizard.goTo("oversikt");
      },
      { appearance: "primary" },
    )}</div>`;
  if (!hasWayOn(state)) return nothing;
  const lacks = lacksToBuild(state);
  const look = {
    appearance: "primary",
    idle: lacks !== null,
    ...(lacks !== null && { describedBy: "mangler" }),
  } as const;
  return html`<div class="movement">
    ${lacks === null ? nothing : html`<p class="hint" id="mangler">${lacks}</p>`}
    ${
      state.found
        ? button(
            text("oppdater.oppdater"),
            () => {
              if (lacks === null) wizard.refresh();
            },
            look,
          )
        : button(
            text("bygg.bygg"),
            () => {
              if (lacks === null) wizard.build(false);
            },
            look,
          )
    }
  </div>`;
}

const hasWayOn = (state: WizardState): boolean =>
  state.sources.length > 0 && state.build.kind === "idle" && !showsReport(state);

/** Why the report cannot be built yet, in words; null when nothing is wrong. */
function lacksToBuild(state: WizardState): string | null {
  const missing = missingInput(state);
  if (missing !== null) return text(missing.text);
  return blockedByErrors(state) ? text(wayPastErrors(state)) : null;
}
