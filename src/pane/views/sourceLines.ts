import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { organisationInUse } from "../../report/organisationInUse";
import { isAsProposed } from "../../report/organisationToCorrect";
import { enheterOf } from "../state/organisationView";
import { givenLists, type LedgerSource, listSources, organisationSources } from "../state/sourcesOf";
import { otherYear } from "../state/proposeYear";
import { swapText } from "../state/swapSources";
import { tableChoices } from "../state/tableOrder";
import type { WizardSource, WizardState } from "../state/wizardState";
import { count, say, text } from "../texts/text";
import { button } from "./button";
import { ACCEPTED } from "./dropZone";
import { icon, type IconName } from "./icon";
import { messageBar } from "./message";
import { problemList } from "./problemList";
import { jointQuestionList, questionList } from "./questionList";
import { readingText } from "./readingText";
import type { Wizard } from "./wizard";

type Mark = "ok" | "warn" | "wrong" | "busy" | "none";

const ICONS: Readonly<Record<Mark, IconName>> = {
  ok: "check",
  warn: "warning",
  wrong: "error",
  busy: "info",
  none: "info",
};

/**
 * What the report is made of, a line a source: what it holds in rows, months and sums, what it must be asked, and
 * «Bytt».
 */
export function sourceLines(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  if (state.sources.length === 0) return nothing;
  const single = state.sources.filter(({ content }) => content.kind !== "listing");
  return html`<section class="section" aria-labelledby="kildene">
    <h2 id="kildene">${text("kilde.valgte")}</h2>
    <ul class="source-lines">
      ${repeat(
        single,
        ({ id }) => id,
        (source) => sourceLine(source, state, wizard),
      )}
      ${proposedOrganisation(state, wizard)}
      ${listLine(state, wizard)}
    </ul>
    ${jointQuestionList(state, wizard)}
    ${undoSwap(state, wizard)}
    <div class="actions">
      ${button(text("oversikt.alleKilder"), () => {
        wizard.goTo("kilde");
      })}
      ${button(text("oversikt.slikLest"), () => {
        wizard.goTo("kolonner");
      })}
    </div>
  </section>`;
}

function line(
  mark: Mark,
  name: string,
  file: string,
  what: unknown,
  action: unknown,
  below: unknown = nothing,
): TemplateResult {
  return html`<li class="source-line ${mark}">
    ${icon(ICONS[mark])}
    <div class="source-line-text"><p><span class="name">${name}</span> ${file}</p><p class="hint">${what}</p></div>
    ${action}
    ${below === nothing ? nothing : html`<div class="source-line-below">${below}</div>`}
  </li>`;
}

function sourceLine(source: WizardSource, state: WizardState, wizard: Wizard): TemplateResult {
  const name = text(`kilde.formaal.${source.purpose}`) + (source.foretak === undefined ? "" : ` ${source.foretak}`);
  const swap = swapButton(source, wizard);
  const { content } = source;
  switch (content.kind) {
    case "inspecting":
      return line("busy", "", source.name, text("kilde.leser"), nothing);
    case "unreadable":
      return line(
        "wrong",
        name,
        source.name,
        "",
        swap,
        html`${messageBar("error", content.message)}${removeButton(source, wizard)}`,
      );
    case "organisation":
      return organisationLine(source.name, name, content, swap);
    case "listing":
      return line("ok", name, source.name, content.titles.map(say).join(", "), swap);
    case "ledger":
      return ledgerLine(source as LedgerSource, name, state, wizard);
  }
}

function ledgerLine(source: LedgerSource, name: string, state: WizardState, wizard: Wizard): TemplateResult {
  const { recognition } = source.content;
  const reading = state.readings[source.id];
  const questions = reading?.questions ?? [];
  const found = (reading?.problems ?? recognition.problems).filter(
    ({ code, where }) => !questions.some((question) => question.code === code && question.column === where?.column),
  );
  // Where the year is another, that is the one thing to tell, and it is told at the year.
  const isOtherYear = otherYear(state) !== null;
  const told = isOtherYear ? [] : found;
  const errors = told.filter(({ severity }) => severity === "error");
  const warnings = told.filter(({ severity }) => severity === "warning").length;
  const isWrong = isOtherYear || errors.length + questions.length > 0;
  const mark = isWrong ? "wrong" : reading === undefined ? "busy" : warnings > 0 ? "warn" : "ok";
  const what =
    reading === undefined
      ? recognition.hasFixedColumns
        ? text("kilde.kostra")
        : count("kilde.kolonner", recognition.columns.length)
      : readingText(reading.control);
  const below =
    questions.length + errors.length === 0
      ? nothing
      : html`${questionList(source, questions, wizard)}${problemList(errors)}`;
  return line(
    mark,
    name,
    source.name,
    warnings === 0 ? what : `${what} · ${count("advarsel", warnings)}`,
    swapButton(source, wizard),
    below,
  );
}

/** A sheet that stands as it was proposed is no organisation yet. */
function organisationLine(
  file: string,
  name: string,
  { organisation, problems }: Extract<WizardSource["content"], { kind: "organisation" }>,
  swap: TemplateResult,
): TemplateResult {
  const isProposal = isAsProposed(organisation);
  const what = organisationText(organisation);
  return line(
    problems.length === 0 && !isProposal ? "ok" : "warn",
    name,
    file,
    isProposal ? text("oversikt.foreslaatt", { hva: what }) : what,
    swap,
  );
}

const organisationText = (organisation: Parameters<typeof enheterOf>[0]): string =>
  text("oversikt.ansvarEnheter", {
    ansvar: count("kilde.ansvar", organisation.units.size),
    enheter: count("oversikt.enhet", enheterOf(organisation).length),
  });

/** Without an organisation file the units are proposed, and that must be seen. */
function proposedOrganisation(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  if (state.material === null || organisationSources(state).length > 0) return nothing;
  const inUse = organisationInUse(state.material.organisation, state.template);
  if (inUse.units.size === 0) return nothing;
  const what = organisationText(inUse);
  return line(
    inUse.proposed ? "warn" : "ok",
    text("kilde.formaal.organisasjon"),
    "",
    inUse.proposed ? text("oversikt.foreslaatt", { hva: what }) : what,
    button(text("oversikt.seOver"), () => {
      wizard.goTo("kolonner");
    }),
  );
}

function listLine(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const titles = listSources(state).flatMap(({ content }) => content.titles.map(say));
  const missing = tableChoices(state.template, givenLists(state)).filter(({ lacksList }) => lacksList).length;
  if (titles.length === 0 && missing === 0) return nothing;
  const wrong = (otherYear(state) === null ? listSources(state) : [])
    .flatMap(({ id }) => state.material?.lists[id]?.problems ?? [])
    .filter(({ severity }) => severity !== "info");
  const what = [titles.join(", "), missing === 0 ? "" : count("oversikt.manglerListe", missing)]
    .filter((part) => part !== "")
    .join(" · ");
  const mark: Mark = wrong.length > 0 ? "warn" : titles.length > 0 ? "ok" : "none";
  return line(
    mark,
    text("oversikt.lister"),
    "",
    what,
    button(text("oversikt.leggTilLister"), () => {
      wizard.goTo("kilde");
    }),
    wrong.length === 0 ? nothing : problemList(wrong),
  );
}

/** A file in the place of this one: a native input behind its label. */
function swapButton(source: WizardSource, wizard: Wizard): TemplateResult {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    wizard.addFiles([...(input.files ?? [])].slice(0, 1), { how: "instead", id: source.id });
    input.value = "";
  };
  const label = text("oversikt.byttFor", { navn: source.name });
  return html`<span class="swap"><input class="visually-hidden" id=${`bytt-${source.id}`} type="file" accept=${ACCEPTED} aria-label=${label} @change=${chosen} />
    <label class="drop-button" for=${`bytt-${source.id}`} title=${label}>${text("oversikt.bytt")}</label></span>`;
}

const removeButton = (source: WizardSource, wizard: Wizard): TemplateResult =>
  html`<div class="actions">${button(text("kilde.fjern", { navn: source.name }), () => {
    wizard.dispatch({ kind: "sourceRemoved", id: source.id });
  })}</div>`;

function undoSwap({ swapped }: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const [first] = swapped;
  if (first === undefined) return nothing;
  return messageBar(
    "info",
    html`<p>${swapped.map((swap) => say(swapText(swap))).join(" ")}</p><div class="actions">${button(
      text("oversikt.angreBytte"),
      () => {
        wizard.dispatch({ kind: "swapUndone" });
      },
    )}</div>`,
  );
}
