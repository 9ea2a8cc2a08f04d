import { html, nothing, type TemplateResult } from "lit-html";
import { isFault, type SsbFault } from "../../source/ssb/fault";
import { tablesOf, type Question } from "../../source/ssb/question";
import type { SsbTexts } from "../../source/ssb/readSettings";
import { SHIPPED } from "../../source/ssb/shipped";
import { SSB_SHEET } from "../state/nokkeltallSheet";
import { ssbQuestion, ssbTexts, ssbYears } from "../state/ssbQuestion";
import type { SsbResult } from "../state/ssbState";
import type { WizardState } from "../state/wizardState";
import { count, say, text } from "../texts/text";
import { button } from "./button";
import { selectField } from "./fields";
import { failure, messageBar } from "./message";
import type { Wizard } from "./wizard";

const LANDET = ["medOslo", "utenOslo", "ingen"] as const;

/** KOSTRA-nøkkeltall: for whom and which years, what will be asked of SSB, the button that asks, and what came. */
export function ssbSection(state: WizardState, wizard: Wizard): TemplateResult {
  const asked = ssbQuestion(state);
  return html`<section class="section" aria-labelledby="ssb">
    <h2 id="ssb">${text("ssb.tittel")}</h2>
    <details class="fold">
      <summary>${text("ssb.apne")}</summary>
      <p class="hint">${text("ssb.innledning", { ark: SSB_SHEET })}</p>
      <div class="spaced">${fields(state, wizard)}</div>
      ${isFault(asked) ? notYet(asked) : preview(asked.question)}
      ${button(text("ssb.hent"), wizard.fetchFromSsb)}
      ${failure(state, "ssb")}
    </details>
    ${state.ssb.result ? outcome(state.ssb.result) : nothing}
  </section>`;
}

function fields(state: WizardState, wizard: Wizard): TemplateResult {
  const texts = ssbTexts(state);
  const typed = (change: Partial<SsbTexts>): void => {
    wizard.dispatch({ kind: "ssbTyped", change });
  };
  return html`
    ${typedField("ssb-kommune", text("ssb.kommune"), text("ssb.kommuneHjelp"), texts.kommune, (kommune) => {
      typed({ kommune });
    })}
    ${typedField("ssb-naboer", text("ssb.naboer"), text("ssb.naboerHjelp"), texts.naboer, (naboer) => {
      typed({ naboer });
    })}
    ${typedField("ssb-gruppe", text("ssb.gruppe"), text("ssb.gruppeHjelp"), texts.kostragruppe, (kostragruppe) => {
      typed({ kostragruppe });
    })}
    ${selectField({
      id: "ssb-landet",
      label: text("ssb.landet"),
      value: texts.landet,
      options: LANDET.map((value) => ({ value, label: text(`ssb.landet.${value}`) })),
      onChange: (landet) => {
        typed({ landet });
      },
    })}
    ${typedField("ssb-aar", text("ssb.aar"), text("ssb.aarHjelp"), ssbYears(state), (years) => {
      wizard.dispatch({ kind: "ssbYearsTyped", years });
    })}
    <details class="fold">
      <summary>${text("ssb.avansert")}</summary>
      ${linesField(
        "ssb-nokkeltall",
        text("ssb.nokkeltall"),
        text("ssb.nokkeltallHjelp"),
        texts.nokkeltall,
        (nokkeltall) => {
          typed({ nokkeltall });
        },
      )}
      ${typedField("ssb-adresse", text("ssb.adresse"), text("ssb.adresseHjelp"), texts.adresse, (adresse) => {
        typed({ adresse });
      })}
    </details>`;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

function typedField(
  id: string,
  label: string,
  help: string,
  value: string,
  onInput: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="field-label" for=${id}>${label}</label>
    <input id=${id} class="input" type="text" autocomplete="off" .value=${value} aria-describedby=${`${id}-hjelp`} @input=${(
      event: Event,
    ) => {
      onInput(valueOf(event));
    }} />
    <p class="hint" id=${`${id}-hjelp`}>${help}</p>
  </div>`;
}

function linesField(
  id: string,
  label: string,
  help: string,
  value: string,
  onInput: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="field-label" for=${id}>${label}</label>
    <textarea id=${id} class="input lines" rows="3" spellcheck="false" .value=${value} aria-describedby=${`${id}-hjelp`} @input=${(
      event: Event,
    ) => {
      onInput(valueOf(event));
    }}></textarea>
    <p class="hint" id=${`${id}-hjelp`}>${help}</p>
  </div>`;
}

function notYet({ message }: SsbFault): TemplateResult {
  return html`<p class="hint">${say(message)}</p>`;
}

/** All that leaves the machine, before it does. */
function preview(question: Question): TemplateResult {
  const unsure = SHIPPED.filter(({ sikkerhet }) => sikkerhet === "C").filter((shipped) =>
    question.nokkeltall.includes(shipped),
  ).length;
  const regions = question.regions.map(({ code, before }) =>
    before === undefined ? code : text("ssb.regionFor", { kode: code, forrige: before }),
  );
  return html`<div class="card asked">
    <h3>${text("ssb.sporring")}</h3>
    <dl>
      <dt>${text("ssb.til")}</dt><dd>${question.address}</dd>
      <dt>${text("ssb.tabeller")}</dt><dd>${tablesOf(question).join(", ")} (${count("ssb.nokkeltallAntall", question.nokkeltall.length)})</dd>
      <dt>${text("ssb.regioner")}</dt><dd>${regions.join(", ")}</dd>
      <dt>${text("ssb.aar")}</dt><dd>${question.years.join(", ")}</dd>
    </dl>
    ${unsure > 0 ? html`<p class="hint">${count("ssb.ikkeBekreftet", unsure)}</p>` : nothing}
  </div>`;
}

function outcome({ sheet, figures, missing, emptied, tables, notes, notices }: SsbResult): TemplateResult {
  return html`
    ${messageBar(
      "success",
      html`<p>${count("ssb.hentet", figures)}</p>
      <p>${text("ssb.hentetTil", { ark: sheet })}</p>
      ${missing > 0 ? html`<p>${count("ssb.utenTall", missing)}</p>` : nothing}
      ${emptied > 0 ? html`<p>${count("ssb.tomt", emptied)}</p>` : nothing}
      ${tables.map(({ label, updated }) => html`<p class="hint">${updated === "" ? text("ssb.kilde", { tabell: label }) : text("ssb.kildeOppdatert", { tabell: label, tid: updated.slice(0, 10) })}</p>`)}`,
    )}
    ${notes.map((note) => messageBar("info", note))}
    ${notices.length > 0 ? messageBar("warning", html`<p>${text("ssb.mangler")}</p><ul>${notices.map((notice) => html`<li>${say(notice)}</li>`)}</ul>`) : nothing}`;
}
