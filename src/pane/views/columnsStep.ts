import { html, nothing, type TemplateResult } from "lit-html";
import { LIST_INPUTS } from "../../report/tables/notes/inputs";
import type { Template } from "../../report/template/template";
import type { Listing } from "../../source/lists/listing";
import type { ListingFile } from "../../source/lists/readListing";
import { checksOf } from "../state/checks";
import { ledgerSources, type ListSource, listSources } from "../state/sourcesOf";
import { artChoices, unknownArter } from "../state/unsettled";
import type { Material, WizardState } from "../state/wizardState";
import { count, say, text } from "../texts/text";
import { button } from "./button";
import { selectField } from "./fields";
import { failure } from "./message";
import { organisationSection } from "./organisationSection";
import { problemList } from "./problemList";
import { sourceReading } from "./sourceReading";
import type { Wizard } from "./wizard";

/** Panel: how each source was read, its control sums, and the organisation. */
export function columnsStep(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    <p class="lead">${text("kolonner.innledning")}</p>
    ${failure(state, "kolonner")}
    ${state.material === null && state.busy === null ? notRead(wizard) : nothing}
    ${ledgerSources(state).map((source) => sourceReading(source, state.readings[source.id], wizard))}
    ${listSources(state).map((source) => listReading(source, state.material?.lists[source.id]))}
    ${whole(state)}
    ${settleArter(state.material, state.template, wizard)}
    ${organisationSection(state, wizard)}`;
}

function notRead(wizard: Wizard): TemplateResult {
  return html`<div class="section card">
    <p>${text("lesing.ikkeLest")}</p>
    ${button(text("lesing.paaNytt"), wizard.readAgain)}
  </div>`;
}

/** What is wrong with the sources together. Ansvar without område stand under the organisation, in one list. */
function whole(state: WizardState): TemplateResult | typeof nothing {
  const problems = [...(state.material?.problems ?? []), ...(checksOf(state) ?? [])].filter(
    ({ code }) => code !== "ansvar-uten-omrade",
  );
  if (problems.length === 0) return nothing;
  return html`<section class="section source-read" aria-labelledby="samlet">
    <h2 id="samlet">${text("kolonner.samlet")}</h2>
    ${problemList(problems)}
  </section>`;
}

/** One source of small lists: which they are, how many rows each gave, and what is wrong in them. */
function listReading({ id, name, content }: ListSource, file: ListingFile | undefined): TemplateResult {
  const read = file?.listings.map(rowsRead) ?? [];
  const title = text("kilde.listeMed", { lister: content.titles.map(say).join(", ") });
  const isUntouched = file?.listings.length === 0 && file.problems.length === 0;
  const lines = read.length > 0 ? read : [isUntouched ? text("lister.ikkeFylt", { liste: title }) : title];
  return html`<section class="section source-read" aria-labelledby=${`lest-${id}`}>
    <h2 id=${`lest-${id}`}>${name}</h2>
    ${lines.map((line) => html`<p class="hint">${line}</p>`)}
    ${problemList(file?.problems ?? [])}
  </section>`;
}

function rowsRead({ input, rows }: Listing): string {
  const title = say(LIST_INPUTS.find(({ id }) => id === input)?.title ?? input);
  return text("liste.lest", {
    liste: text("kilde.listeMed", { lister: title }),
    rader: count("liste.rader", rows.length),
  });
}

const SHOWN = 25;

/**
 * The arter that are not in the KOSTRA list, each with the art it is to be read as, settled here and kept in the
 * template.
 */
function settleArter(
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
