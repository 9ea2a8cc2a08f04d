import { html, nothing, type TemplateResult } from "lit-html";
import { LINE_FOUR } from "../../report/template/choices/lineRules";
import { lineFourQuestion } from "../state/lineFour";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { button } from "./button";
import { millions } from "./millions";
import { messageBar } from "./message";
import type { Wizard } from "./wizard";

/** Which of art 810 is free income, where the rule that stands would give line 4 of § 5-4 none of it: each answer with its amount. */
export function lineFourSection(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const answers = lineFourQuestion(state);
  if (answers === null) return nothing;
  return html`<section class="section" aria-labelledby="linje4-sporsmal">
    ${messageBar("warning", html`<h2 id="linje4-sporsmal">${text("oversikt.linje4")}</h2>
      <p>${text("oversikt.linje4Hjelp")}</p>
      <ul class="answers">${answers.map(({ rule, income }) => html`<li>
        ${button(millions(income), () => { wizard.dispatch({ kind: "lineFourChosen", rule }); }, { describedBy: `linje4-${rule}-hva` })}
        <span class="hint" id=${`linje4-${rule}-hva`}>${say(LINE_FOUR.options[rule].label)}</span>
      </li>`)}</ul>
      <button type="button" class="link" data-hjelp="valg/linje4">${text("oversikt.hvaErDette")}</button>`)}
  </section>`;
}
