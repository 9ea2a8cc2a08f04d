import { html, nothing, type TemplateResult } from "lit-html";
import { inNorwegian, withoutNegativeZero } from "../../amounts/printAmount";
import type { CellPlace } from "../../excel/refresh/refreshPlan";
import type { Content } from "../../sheets/fingerprint";
import type { RefreshOutcome } from "../state/refreshOutcome";
import { count, text } from "../texts/text";
import type { Wizard } from "./wizard";

/** More rows than this nobody reads in a pane, and they take long to draw. */
const SHOWN = 400;

/** Headline figures: those people ask for first. */
const FIRST: readonly (readonly [table: string, line: string])[] = [
  ["5-6", "sumDriftsinntekter"],
  ["5-6", "sumDriftsutgifter"],
  ["5-6", "nettoDriftsresultat"],
  ["5-4-1", "sumBevilgninger"],
];

/**
 * The figures a refresh has moved, each with where it stands and what it was: the headline figures, then all of them
 * folded by table.
 */
export function movedList(moved: RefreshOutcome["moved"], wizard: Wizard): TemplateResult {
  if (moved.length === 0) return html`<p>${count("oppdater.tall", 0)}</p>`;
  const first = FIRST.flatMap(([table, line]) =>
    moved.filter(({ place: at }) => at.table === table && at.line === line && at.columnId === "regnskap"),
  );
  const tables = [...new Set(moved.map(({ place: at }) => at.title))];
  return html`${first.length === 0 ? nothing : frame(text("oppdater.hovedtall"), first, wizard)}
    <h3>${count("oppdater.tall", moved.length)}</h3>
    ${tables.map((title) =>
      tableFold(
        title,
        moved.filter(({ place: at }) => at.title === title),
        wizard,
      ),
    )}`;
}

function tableFold(title: string, moved: RefreshOutcome["moved"], wizard: Wizard): TemplateResult {
  return html`<details class="fold"><summary>${title} (${moved.length})</summary>${frame(text("oppdater.tallI", { tabell: title }), moved, wizard)}</details>`;
}

function frame(label: string, moved: RefreshOutcome["moved"], wizard: Wizard): TemplateResult {
  return html`<div class="scroll moved" tabindex="0" role="region" aria-label=${label}>
      <table class="figures">
        <thead><tr><th scope="col">${text("oppdater.hvor")}</th><th scope="col" class="number">${text("oppdater.for")}</th><th scope="col" class="number">${text("oppdater.etter")}</th></tr></thead>
        <tbody>${moved.slice(0, SHOWN).map((each) => movedRow(each, wizard))}</tbody>
      </table>
    </div>
    ${moved.length > SHOWN ? html`<p class="hint">${text("oppdater.flereTall", { vist: SHOWN, alle: moved.length })}</p>` : nothing}`;
}

function movedRow(
  { place: at, before, after, format }: RefreshOutcome["moved"][number],
  wizard: Wizard,
): TemplateResult {
  const goTo = text("oppdater.gaaTil", { rad: at.row, kolonne: at.column, tabell: at.title });
  return html`<tr>
    <th scope="row"><button type="button" class="cell-link" aria-label=${goTo} @click=${() => {
      wizard.openCell({ table: at.table, line: at.line, column: at.columnId });
    }}>${at.row || at.address}</button> <span class="hint">${[at.column, at.title].filter((part) => part !== "").join(", ")}</span></th>
    <td class="number">${shownContent(before, format)}</td>
    <td class="number">${shownContent(after, format)}</td>
  </tr>`;
}

/** Row, column and table of a cell. */
export const place = ({ row, column, title, sheet, address }: CellPlace): TemplateResult =>
  html`<strong>${row || address}</strong>, ${column} (${title}, ${sheet} ${address})`;

/** A cell's content in its number format as Norwegians write it: "#,##0," is in thousands, "0.0 %" a percentage. */
export function shownContent(content: Content, format: string): string {
  if (typeof content !== "number") return content === "" ? text("oppdater.tom") : String(content);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? (format === "General" ? 2 : 0);
  const thousands = /0(,+)$/.exec(format)?.[1]?.length ?? 0;
  const isPercent = format.endsWith("%");
  const rounded = withoutNegativeZero(((content * (isPercent ? 100 : 1)) / 1000 ** thousands).toFixed(decimals));
  return inNorwegian(rounded) + (isPercent ? " %" : "");
}
