import { html, nothing, type TemplateResult } from "lit-html";
import type { Change } from "../../excel/refresh/refreshPlan";
import { monthName } from "../../texts/dates";
import { printKroner } from "../../amounts/printAmount";
import { KONTROLL_BLOCK } from "../../sheets/kontrollBlock";
import { saysStatus } from "../../sheets/kontrollTexts";
import { builtText } from "../../sheets/builtText";
import type { ReportFacts } from "../../sheets/reportFacts";
import type { RefreshOutcome } from "../state/refreshOutcome";
import { count, say, text } from "../texts/text";
import { button } from "./button";
import { icon } from "./icon";
import { messageBar } from "./message";
import { movedList, place, shownContent } from "./movedList";
import type { Wizard } from "./wizard";

/** What the workbook has from before, and what refreshing it means. */
export function foundReport({ year, period, built }: ReportFacts, wizard: Wizard): TemplateResult {
  const periode = period === null ? String(year) : `${say(monthName(Number(period.slice(4))))} ${year}`;
  return messageBar(
    "info",
    html`<h2 class="found">${text("oppdater.funnet")}</h2>
    <p>${built === null ? text("oppdater.funnetUkjent", { periode }) : text("oppdater.funnetHva", { periode, tid: say(builtText(built)) })}</p>
    <p>${text("oppdater.funnetHjelp")}</p>
    <div class="actions">${button(text("bygg.byggPaaNytt"), () => {
      wizard.build(false);
    })}</div>`,
  );
}

/**
 * What a refresh changed: figures before and after, rows and columns that came and went, and what is the user's own
 * and left.
 */
export function refreshResult(outcome: RefreshOutcome, wizard: Wizard): TemplateResult {
  const { moved, undo, isUndone } = outcome;
  const isUnchanged = undo === null && !isUndone && moved.length === 0;
  const title = isUndone ? text("oppdater.angret") : isUnchanged ? text("oppdater.uendret") : text("oppdater.ferdig");
  const broken = isUndone ? [] : brokenBy(moved);
  return html`<section class="section" aria-labelledby="oppdatert">
    <h2 id="oppdatert" class=${broken.length === 0 ? "built" : "built broken"} tabindex="-1" data-focus>${icon(broken.length === 0 ? "check" : "warning")}${title}</h2>
    ${isUndone ? html`<p>${text("oppdater.angretHjelp")}</p>` : isUnchanged ? html`<p>${text("oppdater.uendretHjelp")}</p>` : html`${brokenControls(broken, wizard)}${causeList(outcome)}${movedList(moved, wizard)}`}
    ${isUndone ? nothing : others(outcome)}
    ${filterTexts(outcome).map((line) => messageBar("info", html`<p>${line}</p>`))}
    <div class="actions">
      ${undo ? button(text("oppdater.angre"), wizard.undoRefresh) : nothing}
      ${button(text("oppdater.oppdater"), wizard.refresh)}
      ${button(text("bygg.visMerknader"), () => {
        wizard.goTo("kontroll");
      })}
      ${button(text("bygg.byggPaaNytt"), () => {
        wizard.build(false);
      })}
      ${button(text("bygg.nyRapport"), wizard.restart, { appearance: "subtle" })}
    </div>
  </section>`;
}

/** The controls that held before and do not now. */
const brokenBy = (moved: RefreshOutcome["moved"]): RefreshOutcome["moved"] =>
  moved.filter(
    ({ place: at, after }) => at.table === KONTROLL_BLOCK && at.columnId === "status" && saysStatus(after, "avvik"),
  );

function brokenControls(broken: RefreshOutcome["moved"], wizard: Wizard): TemplateResult | typeof nothing {
  if (broken.length === 0) return nothing;
  return messageBar(
    "error",
    html`<p><strong>${count("oppdater.brutt", broken.length)}</strong></p>
    <ul>${broken.map(
      ({ place: at }) =>
        html`<li><button type="button" class="sheet-link" @click=${() => {
          wizard.openCell({ table: at.table, line: at.line, column: "differanse" });
        }}>${icon("go")}<span class="name">${at.row}</span></button></li>`,
    )}</ul>`,
  );
}

/** «10100 Fastlønn, ansvar 1000: +1 000 000,00». */
function causeList({ causes: { largest, all } }: RefreshOutcome): TemplateResult | typeof nothing {
  if (all === 0) return nothing;
  return html`<h3 id="oppdatert-aarsak">${text("oppdater.aarsak")}</h3>
    <ul class="changes" aria-labelledby="oppdatert-aarsak">${largest.map(({ konto, kontonavn, ansvar, change }) => html`<li>${text("oppdater.aarsakLinje", { konto: `${konto} ${kontonavn}`.trim(), ansvar, endring: (change > 0 ? "+" : "") + printKroner(change) })}</li>`)}</ul>
    ${all > largest.length ? html`<p class="hint">${text("tilogmed.flere", { n: all - largest.length })}</p>` : nothing}`;
}

function others({ changes, ownCells, goneTables }: RefreshOutcome): TemplateResult {
  const lines = [
    ...changes.filter((change) => !isBeside(change)).map(changeText),
    ...besideTexts(changes.filter(isBeside)),
  ];
  return html`
    ${
      lines.length > 0
        ? html`<h3 id="oppdatert-annet">${text("oppdater.annet")}</h3>
      <ul class="changes" aria-labelledby="oppdatert-annet">${lines.map((line) => html`<li>${line}</li>`)}</ul>`
        : nothing
    }
    ${
      ownCells.length > 0
        ? html`<h3 id="oppdatert-egne">${count("oppdater.egne", ownCells.length)}</h3>
      <ul class="changes" aria-labelledby="oppdatert-egne">${ownCells.map(({ place: at, own, ours }) => html`<li>${place(at)} ${text("oppdater.egen", { din: shownContent(own, "General"), vaar: shownContent(ours, "General") })}</li>`)}</ul>`
        : nothing
    }
    ${goneTables.length > 0 ? html`<p>${text("oppdater.borte", { tabeller: goneTables.join(", ") })}</p>` : nothing}`;
}

function filterTexts({ filters: { kept, lost }, isUndone }: RefreshOutcome): readonly string[] {
  return [
    ...(kept.length > 0 && !isUndone ? [text("oppdater.filterStaar", { kolonner: kept.join(", ") })] : []),
    ...(lost.length > 0 ? [text("oppdater.filterBorte", { kolonner: lost.join(", ") })] : []),
  ];
}

type RowChange = Extract<Change, { kind: "row" }>;

/** Lines of Forside and Kontroll follow from the rest: how many is enough. */
const isBeside = (change: Change): change is RowChange =>
  change.kind === "row" && change.table.startsWith("#") && change.what !== "emptied";

function besideTexts(rows: readonly RowChange[]): readonly string[] {
  return [...new Set(rows.map(({ sheet }) => sheet))].map((sheet) => {
    const own = rows.filter((row) => row.sheet === sheet);
    const gone = own.filter(({ what }) => what === "removed").length;
    return text("oppdater.linjer", { ark: sheet, nye: own.length - gone, borte: gone });
  });
}

function changeText(change: Change): string {
  switch (change.kind) {
    case "row":
      return text(`oppdater.rad.${change.what}`, { hva: change.row, tabell: change.title });
    case "column":
      return text(`oppdater.kolonne.${change.what}`, { hva: change.column, tabell: change.title });
    case "table":
      return text(`oppdater.tabell.${change.what}`, { hva: change.title, ark: change.sheet });
    case "dated":
      return text("oppdater.datert", { kolonne: change.column, ark: change.sheet });
    case "grunnlag":
      return text("oppdater.grunnlag", { ark: change.sheet });
  }
}
