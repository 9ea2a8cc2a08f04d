import { html, nothing, type TemplateResult } from "lit-html";
import type { Organisation } from "../../ledger/organisation";
import { organisationInUse } from "../../report/organisationInUse";
import { ORGANISATION_LEVELS, type OrganisationLevel } from "../../report/organisationToCorrect";
import { ORGANISATION_SHEET } from "../../sheets/organisationSheet";
import { sheetSource } from "../state/listSheets";
import { enheterOf, omraderOf, type Enhet } from "../state/organisationView";
import { organisationSources } from "../state/sourcesOf";
import type { WizardState } from "../state/wizardState";
import { inNorwegian } from "../../amounts/printAmount";
import { text } from "../texts/text";
import { button } from "./button";
import { checkField, selectField } from "./fields";
import { keepOrganisation, settleAnsvar } from "./settleAnsvar";
import { problemList } from "./problemList";
import type { Wizard } from "./wizard";

/**
 * The organisation: how many ansvar, enheter and områder, what it lacks, the names of a proposed one, and which
 * områder are felles.
 */
export function organisationSection(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  if (!state.material) return nothing;
  const organisation = organisationInUse(state.material.organisation, state.template);
  const file = organisationSources(state)[0];
  return html`<section class="section source-read" aria-labelledby="organisasjon">
    <h2 id="organisasjon">${text("organisasjon.overskrift")}</h2>
    <p class="hint">${file ? text("organisasjon.fraFil", { navn: file.name }) : originOf(organisation)}</p>
    ${organisation.units.size === 0 ? nothing : html`${organisationSheet(organisation, state, wizard)}${whatItHolds(organisation, state, wizard)}`}
    ${settleAnsvar(state.material, state.template, wizard)}
    ${file ? keepOrganisation(state.material, state.template, wizard) : nothing}
    ${file ? problemList(file.content.problems) : nothing}
  </section>`;
}

function originOf({ units, proposed }: Organisation): string {
  if (units.size === 0) return text("organisasjon.ingen");
  return text(proposed ? "organisasjon.forslag" : "organisasjon.fraMal");
}

/** The way to the sheet where the organisation is corrected; where enheter must be proposed, of how many digits. */
function organisationSheet({ proposed }: Organisation, state: WizardState, wizard: Wizard): TemplateResult {
  const isThere = sheetSource(state, ORGANISATION_SHEET) !== undefined;
  const level = selectField<OrganisationLevel>({
    id: "enhetsniva",
    label: text("organisasjon.niva"),
    value: state.organisationLevel,
    options: ORGANISATION_LEVELS.map((each) => ({ value: each, label: text(`organisasjon.niva.${each}`) })),
    onChange: (chosen) => {
      wizard.dispatch({ kind: "organisationLevelChosen", level: chosen });
    },
  });
  return html`<div class="share">
    ${proposed && !isThere ? level : nothing}
    ${button(
      text(isThere ? "organisasjon.gaaTilArk" : "organisasjon.lagArk"),
      () => {
        wizard.makeOrganisationSheet(state.organisationLevel);
      },
      { describedBy: "organisasjon-ark" },
    )}
    <p class="hint" id="organisasjon-ark">${text("organisasjon.arkHjelp")}</p>
  </div>`;
}

function whatItHolds(organisation: Organisation, state: WizardState, wizard: Wizard): TemplateResult {
  const enheter = enheterOf(organisation);
  const omrader = omraderOf(organisation);
  return html`
    <dl class="facts">
      ${fact(text("organisasjon.ansvar"), organisation.units.size)}${fact(text("organisasjon.enheter"), enheter.length)}${fact(text("organisasjon.omrader"), omrader.length)}
    </dl>
    ${organisation.proposed ? names(stillProposed(organisation, enheter, state), omrader, wizard) : nothing}
    <fieldset class="group" aria-describedby="felles-hjelp">
      <legend class="group-legend">${text("organisasjon.felles")}</legend>
      <p class="hint" id="felles-hjelp">${text("organisasjon.fellesHjelp")}</p>
      ${omrader.map((omrade, index) =>
        checkField({
          id: `felles-${index}`,
          label: omrade,
          checked: state.template.fellesOmrader.includes(omrade),
          onChange: (felles) => {
            wizard.dispatch({ kind: "fellesToggled", omrade, felles });
          },
        }),
      )}
    </fieldset>`;
}

/** The enheter that the template has not placed all ansvar of: the others have their names from it. */
function stillProposed(
  { units }: Organisation,
  enheter: readonly Enhet[],
  { template }: WizardState,
): readonly Enhet[] {
  const open = new Set(
    [...units.values()]
      .filter(({ ansvar }) => !Object.hasOwn(template.organisasjon.ansvar, ansvar))
      .map(({ enhet }) => enhet),
  );
  return enheter.filter(({ enhet }) => open.has(enhet));
}

function fact(name: string, value: number): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${inNorwegian(String(value))}</dd></div>`;
}

function names(enheter: readonly Enhet[], omrader: readonly string[], wizard: Wizard): TemplateResult {
  return html`<details class="fold" open>
    <summary>${text("organisasjon.navn")}</summary>
    <datalist id="omrader">${omrader.map((omrade) => html`<option value=${omrade}></option>`)}</datalist>
    <table class="names">
      <caption class="visually-hidden">${text("organisasjon.navn")}</caption>
      <thead><tr><th scope="col">${text("organisasjon.enhet")}</th><th scope="col">${text("organisasjon.enhetsnavn")}</th><th scope="col">${text("organisasjon.omrade")}</th></tr></thead>
      <tbody>${enheter.map((enhet) => nameRow(enhet, wizard))}</tbody>
    </table>
  </details>`;
}

function nameRow({ enhet, enhetsnavn, omrade }: Enhet, wizard: Wizard): TemplateResult {
  const name =
    (field: "enhetsnavn" | "omrade") =>
    (event: Event): void => {
      wizard.dispatch({ kind: "unitNamed", enhet, names: { [field]: (event.target as HTMLInputElement).value } });
    };
  return html`<tr>
    <th scope="row">${enhet}</th>
    <td><input class="input" type="text" .value=${enhetsnavn} aria-label=${text("organisasjon.enhetsnavnFor", { enhet })} @change=${name("enhetsnavn")} /></td>
    <td><input class="input" type="text" list="omrader" .value=${omrade} aria-label=${text("organisasjon.omradeFor", { enhet })} @change=${name("omrade")} /></td>
  </tr>`;
}
