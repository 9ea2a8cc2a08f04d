import { html, nothing, type TemplateResult } from "lit-html";
import { type LineFourAnswer, lineFourAnswers } from "../../report/lineFour";
import { LINE_FOUR } from "../../report/template/choices/lineRules";
import type { Language } from "../../texts/translate";
import { otherYear } from "../state/proposeYear";
import { reportMonth } from "../state/reportMonth";
import { showsReport } from "../state/showsReport";
import { ledgerSources } from "../state/sourcesOf";
import type { Place, WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { buildOutcome } from "./buildOutcome";
import { button } from "./button";
import { fileZone } from "./fileZone";
import { headlineSection } from "./headlineSection";
import { failure, messageBar } from "./message";
import { millions } from "./millions";
import { reportHome } from "./reportHome";
import { reportField } from "./reportKind";
import { sourceLines } from "./sourceLines";
import { templateNotes } from "./templateNotes";
import type { Wizard } from "./wizard";

/** Where on the page what failed is told, when it was not asked for in a panel. */
const PLACES: readonly Place[] = ["kilde", "workbook", "kolonner", "rapport", "disponering", "kontroll"];

/**
 * The page: what the report is made of and how it will be, with what is uncertain asked in place, and everything else
 * a press away.
 */
export function overviewPage(state: WizardState, wizard: Wizard): TemplateResult {
  if (state.found !== null && showsReport(state)) return reportHome(state, state.found, wizard);
  const hasSources = state.sources.length > 0;
  return html`
    ${
      state.found !== null && state.sourcesShown
        ? html`<div class="actions">${button(text("oversikt.visRapporten"), () => {
            wizard.dispatch({ kind: "sourcesUnfolded", shown: false });
          })}</div>`
        : nothing
    }
    ${buildOutcome(state, wizard)}
    ${templateNotes(state)}
    ${languageProposal(state, wizard)}
    ${hasSources ? reportLine(state, wizard) : html`<p class="lead">${text("kilde.innledning")}</p>`}
    ${sourceLines(state, wizard)}
    <div class="section">${fileZone(wizard, hasSources)}${failure(state, "files")}</div>
    ${hasSources ? nothing : html`${example(state, wizard)}${ways(wizard)}`}
    ${PLACES.map((place) => failure(state, place))}
    ${lineFourSection(state, wizard)}
    ${hasSources ? headlineSection(state, wizard) : nothing}`;
}

function example(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<section class="section card example" aria-labelledby="kilde-eksempel">
    <h2 id="kilde-eksempel">${text("kilde.eksempel")}</h2>
    <p>${text("kilde.eksempelTekst")}</p>
    ${button(text("kilde.provEksempel"), wizard.addExample, { icon: "play" })}
    ${failure(state, "example")}
  </section>`;
}

function ways(wizard: Wizard): TemplateResult {
  return html`<div class="section actions">${button(text("oversikt.andreKilder"), () => {
    wizard.goTo("kilde");
  })}</div>`;
}

/**
 * Which of art 810 is free income, where the rule that stands would give line 4 of § 5-4 none of it: each answer with
 * its amount.
 */
function lineFourSection(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const answers = lineFourQuestion(state);
  if (answers === null) return nothing;
  return html`<section class="section" aria-labelledby="linje4-sporsmal">
    ${messageBar(
      "warning",
      html`<h2 id="linje4-sporsmal">${text("oversikt.linje4")}</h2>
      <p>${text("oversikt.linje4Hjelp")}</p>
      <ul class="answers">${answers.map(
        ({ rule, income }) => html`<li>
        ${button(
          millions(income),
          () => {
            wizard.dispatch({ kind: "lineFourChosen", rule });
          },
          { describedBy: `linje4-${rule}-hva` },
        )}
        <span class="hint" id=${`linje4-${rule}-hva`}>${say(LINE_FOUR.options[rule].label)}</span>
      </li>`,
      )}</ul>
      <button type="button" class="link" data-hjelp="valg/linje4">${text("oversikt.hvaErDette")}</button>`,
    )}
  </section>`;
}

/** Whose report it is, which, and of what year. */
function reportLine(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<div class="report-line">
    ${kommuneField(state, wizard)}
    ${reportField(state, wizard)}
    ${yearField(state, wizard)}
  </div>`;
}

function yearField(state: WizardState, wizard: Wizard): TemplateResult {
  const typed = (event: Event): void => {
    wizard.dispatch({ kind: "yearTyped", year: (event.target as HTMLInputElement).value });
  };
  const wrong = Boolean(state.failures.year);
  const proposed = state.year !== "" && !state.yearIsOwn;
  return html`<div class="field">
    <label class="field-label" for="regnskapsaar">${text("kilde.aar")}</label>
    <input id="regnskapsaar" class="input year" type="text" inputmode="numeric" maxlength="4" autocomplete="off" .value=${state.year}
      aria-describedby=${wrong ? "regnskapsaar-hjelp feil-year" : "regnskapsaar-hjelp"} aria-invalid=${wrong ? "true" : "false"} @input=${typed} />
    <p class="hint" id="regnskapsaar-hjelp">${proposed ? text("oversikt.aarForslag") : text("kilde.aarOppgi")}</p>
    ${failure(state, "year")}
  </div>
  ${yearOfSources(state, wizard)}`;
}

/** One note for what would else be an error of each source and of each list. */
function yearOfSources(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const other = otherYear(state);
  if (other === null) return nothing;
  const use = (): void => {
    wizard.dispatch({ kind: "yearTyped", year: other });
  };
  return messageBar(
    "error",
    html`<p>${text("oversikt.kildeneErFor", { kilder: other, aar: state.year })}</p>
      <div class="actions">${button(text("oversikt.brukAar", { aar: other }), use)}</div>`,
  );
}

/** What must be asked of line 4 of § 5-4, each answer with its amount; null where there is nothing to ask. */
export function lineFourQuestion(state: WizardState): readonly LineFourAnswer[] | null {
  const { material, template, lineFourSettled } = state;
  return material === null || lineFourSettled ? null : lineFourAnswers(material.ledger, template, reportMonth(state));
}

/** The municipality's name, for the front page and printed pages. */
function kommuneField({ template }: WizardState, wizard: Wizard): TemplateResult {
  const named = (event: Event): void => {
    wizard.dispatch({ kind: "templateChanged", change: { kommune: (event.target as HTMLInputElement).value.trim() } });
  };
  return html`<div class="field">
    <label class="field-label" for="kommune">${text("rapport.kommune")}</label>
    <input id="kommune" class="input" type="text" maxlength="100" autocomplete="organization" .value=${template.kommune} aria-describedby="kommune-hjelp" @change=${named} />
    <p class="visually-hidden" id="kommune-hjelp">${text("rapport.kommuneHjelp")}</p>
  </div>`;
}

/** Words of headers that bokmål writes otherwise. */
const NYNORSK = /rekneskap|opphavl|namn|eining|løyv|(?<!j)tenest/i;

/** An export with headers in nynorsk is of a municipality that may want its report so: asked once on a machine. */
export function languageProposal(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  if (state.languageIsOwn || state.template.language !== "nb") return nothing;
  const source = ledgerSources(state).find(({ content }) =>
    content.recognition.columns.some(({ header }) => NYNORSK.test(header)),
  );
  if (source === undefined) return nothing;
  const choose = (language: Language) => (): void => {
    wizard.dispatch({ kind: "templateChanged", change: { language } });
  };
  return messageBar(
    "info",
    html`<p>${text("sprak.nynorske", { fil: source.name })}</p>
      <div class="actions">
        ${button(text("sprak.brukNynorsk"), choose("nn"))} ${button(text("sprak.beholdBokmaal"), choose("nb"))}
      </div>`,
  );
}
