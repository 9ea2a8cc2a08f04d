import { html, nothing, type TemplateResult } from "lit-html";
import type { Template } from "../../report/template/template";
import { artChoices, unknownArter } from "../state/unsettled";
import type { Material } from "../state/wizardState";
import { say, text } from "../texts/text";
import { selectField } from "./fields";
import type { Wizard } from "./wizard";

const SHOWN = 25;

/**
 * The arter that are not in the KOSTRA list, each with the art it is to be read as, settled here and kept in the
 * template.
 */
export function settleArter(
  material: Material | null,
  { artOverrides }: Template,
  wizard: Wizard,
): TemplateResult | typeof nothing {
  const unknown = material ? unknownArter(material.ledger) : [];
  if (material === null || unknown.length === 0) return nothing;
  const options = [
    { value: "", label: text("kolonner.artUavklart") },
    ...artChoices(material.ledger.year).map(({ art, name }) => ({ value: art, label: `${art} ${say(name)}` })),
  ];
  return html`<fieldset class="group settle" aria-describedby="arter-hjelp">
    <legend class="group-legend">${text("kolonner.arter")}</legend>
    <p class="hint" id="arter-hjelp">${text("kolonner.arterHjelp")}</p>
    <ul>${unknown.slice(0, SHOWN).map(
      ({ art, name }) =>
        html`<li>${selectField({
          id: `art-${art}`,
          label: text("kolonner.artFor", { art: `${art} ${name}`.trim() }),
          value: Object.hasOwn(artOverrides, art) ? (artOverrides[art] ?? "") : "",
          options,
          onChange: (as) => {
            wizard.dispatch({ kind: "artSettled", art, as: as === "" ? null : as });
          },
        })}</li>`,
    )}</ul>
    ${unknown.length > SHOWN ? html`<p class="hint">${text("tilogmed.flere", { n: unknown.length - SHOWN })}</p>` : nothing}
  </fieldset>`;
}
