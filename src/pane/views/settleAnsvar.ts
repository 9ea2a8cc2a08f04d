import { html, nothing, type TemplateResult } from "lit-html";
import type { Template } from "../../report/template/template";
import { enheterOf, missingAnsvar } from "../state/organisationView";
import { allPlaced, placedIn } from "../state/unsettled";
import type { Material } from "../state/wizardState";
import { count, text } from "../texts/text";
import { checkField, selectField } from "./fields";
import { messageBar } from "./message";
import type { Wizard } from "./wizard";

/** More than these are quicker to put into the file. */
const SHOWN = 25;

/** The ansvar the organisation file lacks, each with the enhet it belongs to, settled here and kept in the template. */
export function settleAnsvar(
  { ledger, organisation }: Material,
  template: Template,
  wizard: Wizard,
): TemplateResult | typeof nothing {
  const missing = organisation.proposed || organisation.units.size === 0 ? [] : missingAnsvar(ledger, organisation);
  if (missing.length === 0) return nothing;
  const { ansvar: placed } = template.organisasjon;
  const left = missing.filter((ansvar) => !Object.hasOwn(placed, ansvar)).length;
  const enheter = enheterOf(organisation).map(({ enhet, enhetsnavn, omrade }) => ({
    value: enhet,
    label: omrade === "" ? enhetsnavn : `${enhetsnavn} (${omrade})`,
  }));
  return html`<fieldset class="group settle" aria-describedby="plasser-hjelp">
    <legend class="group-legend">${text("kolonner.plasserAnsvar")}</legend>
    ${left > 0 ? messageBar("warning", count("organisasjon.mangler", left)) : nothing}
    <p class="hint" id="plasser-hjelp">${text("kolonner.plasserAnsvarHjelp")}</p>
    <ul>${missing.slice(0, SHOWN).map((ansvar) => {
      const name = ledger.names.ansvar?.get(ansvar) ?? "";
      return html`<li>${selectField({
        id: `plasser-${ansvar}`,
        label: text("kolonner.enhetFor", { ansvar: `${ansvar} ${name}`.trim() }),
        value: Object.hasOwn(placed, ansvar) ? (placed[ansvar]?.enhet ?? "") : "",
        options: [{ value: "", label: text("kolonner.ikkePlassert") }, ...enheter],
        onChange: (enhet) => {
          wizard.dispatch({ kind: "ansvarPlaced", placed: { [ansvar]: placedIn(organisation, enhet, name) } });
        },
      })}</li>`;
    })}</ul>
    ${missing.length > SHOWN ? html`<p>${text("kolonner.resten", { n: missing.length - SHOWN })}</p>` : nothing}
  </fieldset>`;
}

/** Whether the file's organisation goes into the template, so that it can be used without the file. */
export function keepOrganisation(
  { organisation }: Material,
  { organisasjon }: Template,
  wizard: Wizard,
): TemplateResult | typeof nothing {
  const all = allPlaced(organisation);
  const codes = Object.keys(all);
  if (codes.length === 0) return nothing;
  return checkField({
    id: "behold-organisasjon",
    label: text("kolonner.behold"),
    hint: text("kolonner.beholdHjelp"),
    checked: codes.every((ansvar) => Object.hasOwn(organisasjon.ansvar, ansvar)),
    onChange: (keep) => {
      wizard.dispatch({
        kind: "ansvarPlaced",
        placed: keep ? all : Object.fromEntries(codes.map((ansvar) => [ansvar, null])),
      });
    },
  });
}
