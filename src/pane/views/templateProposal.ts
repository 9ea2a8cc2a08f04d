import { html, type TemplateResult } from "lit-html";
import type { Difference } from "../../report/template/templateDifferences";
import type { Text } from "../../texts/words";
import type { TemplateProposal } from "../state/templateState";
import { count, say, text } from "../texts/text";
import { button } from "./button";
import { messageBar } from "./message";
import type { Wizard } from "./wizard";

/**
 * What an opened template would change, field by field, with a button to take it and one to leave it; Escape leaves
 * it.
 */
export function templateProposal(
  { origin, template, differences, remarks }: TemplateProposal,
  wizard: Wizard,
): TemplateResult {
  const decline = (): void => {
    wizard.dispatch({ kind: "templateDeclined" });
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") decline();
  };
  return html`<div class="card proposal" role="group" aria-labelledby="mal-forslag" aria-describedby="mal-forslag-fra" @keydown=${escape}>
    <h3 id="mal-forslag" tabindex="-1">${text("mal.forslag", { navn: template.name })}</h3>
    ${remarks.map((remark) => messageBar("info", remark))}
    <p id="mal-forslag-fra">${text("mal.forslagFra", { kilde: say(origin) })}</p>
    <dl class="differences" aria-label=${count("mal.forskjeller", differences.length)}>${byField(differences).map(([field, texts]) => html`<div><dt>${say(field)}</dt>${texts.map((difference) => html`<dd>${say(difference)}</dd>`)}</div>`)}</dl>
    <div class="actions">
      ${button(text("mal.bruk"), wizard.acceptTemplate, { appearance: "primary" })}
      ${button(text("mal.behold"), decline)}
    </div>
  </div>`;
}

function byField(differences: readonly Difference[]): readonly (readonly [Text, readonly Text[]])[] {
  const fields = [...new Set(differences.map(({ field }) => field))];
  return fields.map(
    (field) =>
      [
        field,
        differences.filter((difference) => difference.field === field).map((difference) => difference.text),
      ] as const,
  );
}
