import { html, nothing, type TemplateResult } from "lit-html";
import { oreOfKroner } from "../../amounts/ore";
import type { Month } from "../../ledger/period";
import { REPORTS } from "../../report/reports";
import { reportTitle } from "../../report/reportTitle";
import { defaultTemplate } from "../../report/template/defaultTemplate";
import type { Template } from "../../report/template/template";
import { builtText } from "../../sheets/builtText";
import type { ReportFacts } from "../../sheets/reportFacts";
import type { WizardState } from "../state/wizardState";
import { TABLE_GROUPS } from "../state/tablePresets";
import type { HomeAvvik, HomeSheet, WorkbookHome } from "../state/workbookHome";
import { count, say, text } from "../texts/text";
import { buildOutcome } from "./buildOutcome";
import { button } from "./button";
import { delingSection, sharedWorkbook } from "./delingSection";
import { dropZone } from "./dropZone";
import { checkField } from "./fields";
import { icon } from "./icon";
import { failure } from "./message";
import { millions } from "./millions";
import { tekstkontrollSection } from "./tekstkontrollSection";
import { templateNotes } from "./templateNotes";
import { wordSection } from "./wordSection";
import type { Wizard } from "./wizard";

/**
 * The page of a workbook that has a report: how it stands, the way to new figures, the largest avvik, what is left to
 * do, and its sheets.
 */
export function reportHome(state: WizardState, found: ReportFacts, wizard: Wizard): TemplateResult {
  const { home } = state;
  return html`
    <section aria-labelledby="rapporten"><h2 id="rapporten">${titleOf(found)}</h2><p class="hint">${originText(found)}</p>
      ${home === null ? nothing : statusOf(home, wizard)}
    </section>
    <div class="section">${dropZone({ id: "ny-hovedbok", label: text("oversikt.nyHovedbok"), drop: text("oversikt.slippHovedbok"), onFiles: wizard.refreshWith, isSmall: true })}${failure(state, "files")}</div>
    ${buildOutcome(state, wizard)}
    ${templateNotes(state)}
    ${home === null ? nothing : html`${largestAvvik(home, wizard)}${toDo(home, wizard)}${sheetGroups(home, wizard)}`}
    ${state.build.kind === "idle" ? sharedWorkbook(state, wizard) : delingSection(state, wizard)}
    ${state.report === null ? nothing : wordSection(state, wizard)}
    ${tekstkontrollSection(state, wizard)}
    ${state.opensWith === null ? nothing : html`<div class="section">${checkField({ id: "aapnes-med", label: text("oversikt.aapnesMed"), hint: text("oversikt.aapnesMedHjelp"), checked: state.opensWith, onChange: wizard.openWithWorkbook })}</div>`}
    <div class="section actions">${button(text("oversikt.kilderOgValg"), () => {
      wizard.dispatch({ kind: "sourcesUnfolded", shown: true });
    })}</div>`;
}

function titleOf({ report, year, period }: ReportFacts): string {
  const month: Month | null = period === null ? null : Number(period.slice(4));
  return Object.hasOwn(REPORTS, report)
    ? say(reportTitle({ template: { ...defaultTemplate(), report: report as Template["report"] }, year, month }))
    : String(year);
}

function originText({ built, sources }: ReportFacts): string {
  const when = built === null ? [] : [text("oversikt.bygd", { tid: say(builtText(built)) })];
  return [...when, sources.map(({ name }) => name).join(", ")].filter((part) => part !== "").join(" · ");
}

function statusOf({ holds, done, rounded, broken }: WorkbookHome, wizard: Wizard): TemplateResult {
  return html`<p class="status ${broken.length === 0 ? "ok" : "broken"}">${icon(broken.length === 0 ? "check" : "warning")}
      <span>${text("oversikt.kontrollerHolder", { holder: holds, antall: done })}${rounded === 0 ? nothing : ` · ${count("oversikt.oreavvik", rounded)}`}</span></p>
    ${
      broken.length === 0
        ? nothing
        : html`<ul class="broken-controls">${broken.map(
            ({ title, cell }) =>
              html`<li><button type="button" class="sheet-link" @click=${() => {
                wizard.openCell(cell);
              }}>${icon("go")}<span class="name">${title}</span></button></li>`,
          )}</ul>`
    }`;
}

function largestAvvik({ avvik }: WorkbookHome, wizard: Wizard): TemplateResult | typeof nothing {
  if (avvik.length === 0) return nothing;
  return html`<section class="section" aria-labelledby="storste-avvik"><h2 id="storste-avvik">${text("oversikt.storsteAvvik")}</h2>
    <ul class="largest">${avvik.map((each) => html`<li>${avvikButton(each, wizard)}</li>`)}</ul>
  </section>`;
}

function avvikButton({ cell, name, kroner }: HomeAvvik, wizard: Wizard): TemplateResult {
  const ore = oreOfKroner(kroner);
  const amount = ore === null ? "" : millions(ore);
  const explain = (): void => {
    wizard.explain(true);
    wizard.explainCell(cell);
  };
  return html`<button type="button" class="sheet-link" @click=${explain}>${icon("go")}<span class="visually-hidden">${text("oversikt.forklar")} </span><span class="name">${name}</span> <span class="number">${amount}</span></button>`;
}

function toDo({ left, missingNotes }: WorkbookHome, wizard: Wizard): TemplateResult | typeof nothing {
  if (left.length === 0 && missingNotes === 0) return nothing;
  const link = (said: string, onPress: () => void): TemplateResult =>
    html`<li><button type="button" class="sheet-link" @click=${onPress}>${icon("go")}<span class="name">${said}</span></button></li>`;
  return html`<section class="section" aria-labelledby="aa-gjore"><h2 id="aa-gjore">${text("oversikt.aaGjore")}</h2>
    <ul class="largest">${left.map(({ kind, n, sheet }) =>
      link(count(`oversikt.${kind}`, n), () => {
        wizard.openSheet(sheet);
      }),
    )}${
      missingNotes === 0
        ? nothing
        : link(count("oversikt.noterUtenListe", missingNotes), () => {
            wizard.goTo("kilde");
          })
    }</ul>
  </section>`;
}

/** What is the report's own, and not a table, stands last. */
const SHEET_GROUPS = [...TABLE_GROUPS, null] as const;

function sheetGroups({ sheets }: WorkbookHome, wizard: Wizard): TemplateResult {
  const groups = SHEET_GROUPS.map((group) => ({ group, own: sheets.filter((sheet) => sheet.group === group) }));
  return html`<details class="fold section"><summary>${text("oversikt.ark", { n: sheets.length })}</summary>
    ${groups.map(({ group, own }) =>
      own.length === 0
        ? nothing
        : html`<h3>${text(group === null ? "oversikt.arkUtenTabeller" : `tabeller.${group}`)}</h3>
    <ul class="sheets">${own.map((sheet) => sheetItem(sheet, wizard))}</ul>`,
    )}
  </details>`;
}

const sheetItem = ({ name, titles }: HomeSheet, wizard: Wizard): TemplateResult => html`<li>
  <button type="button" class="sheet-link" @click=${() => {
    wizard.openSheet(name);
  }}>${icon("sheet")}<span class="name">${name}</span></button>
  <span class="hint">${titles.length > 1 ? count("kontroll.tabeller", titles.length) : (titles[0] ?? "")}</span></li>`;
