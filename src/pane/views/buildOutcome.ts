import { html, nothing, type TemplateResult } from "lit-html";
import type { BuildState, WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { button } from "./button";
import { icon } from "./icon";
import { failure, messageBar } from "./message";
import { countProblems } from "./problemList";
import { foundReport, refreshResult } from "./refreshResult";
import type { Wizard } from "./wizard";

/**
 * What became of the last building or refreshing: the question about sheets that exist, what was built, or what was
 * changed; and that the workbook has a report from before.
 */
export function buildOutcome(state: WizardState, wizard: Wizard): TemplateResult {
  return html`${failure(state, "bygg")}${state.busy === null ? outcome(state, wizard) : nothing}`;
}

function outcome(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const { build } = state;
  switch (build.kind) {
    case "idle":
      return state.found && state.sources.length > 0 ? foundReport(state.found, wizard) : nothing;
    case "clash":
      return clash(build, wizard);
    case "done":
      return done(state, wizard);
    case "refreshed":
      return refreshResult(build.outcome, wizard);
  }
}

function clash({ sheets, names, formulas }: Extract<BuildState, { kind: "clash" }>, wizard: Wizard): TemplateResult {
  const keep = (): void => {
    wizard.dispatch({ kind: "buildChanged", build: { kind: "idle" } });
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") keep();
  };
  return html`<div class="section" role="alertdialog" aria-labelledby="kollisjon" aria-describedby="kollisjon-hjelp" @keydown=${escape}>
    ${messageBar(
      "warning",
      html`
      <h2 id="kollisjon" tabindex="-1" data-focus>${question(sheets)}</h2>
      <div id="kollisjon-hjelp">
        ${sheets.length > 0 ? html`<p>${text("bygg.kollisjonHjelp", { ark: sheets.join(", ") })}</p>` : nothing}
        ${formulas.length > 0 ? html`<p>${text("bygg.kollisjonFormler", { felt: formulas.join(", ") })}</p>` : nothing}
        ${names.length > 0 ? html`<p>${text("bygg.kollisjonNavnHjelp", { navn: names.join(", ") })}</p>` : nothing}
      </div>
      <div class="actions">
        ${button(
          text("bygg.erstatt"),
          () => {
            wizard.build(true);
          },
          { appearance: "primary" },
        )}
        ${button(text("bygg.ikkeErstatt"), keep)}
      </div>`,
    )}
  </div>`;
}

function question(sheets: readonly string[]): string {
  const [only] = sheets;
  if (only === undefined) return text("bygg.kollisjonNavn");
  return sheets.length === 1
    ? text("bygg.kollisjon.en", { ark: only })
    : text("bygg.kollisjon.flere", { n: sheets.length });
}

function done(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<section class="section" aria-labelledby="ferdig">
    <h2 id="ferdig" class="built" tabindex="-1" data-focus>${icon("check")}${text("bygg.ferdig")}</h2>
    <p>${countProblems(state.report?.problems ?? [])}</p>
    <div class="actions">
      ${button(text("bygg.visMerknader"), () => {
        wizard.goTo("kontroll");
      })}
      ${button(text("bygg.byggPaaNytt"), () => {
        wizard.build(false);
      })}
      ${button(text("bygg.nyRapport"), wizard.restart, { appearance: "subtle" })}
    </div>
  </section>`;
}
