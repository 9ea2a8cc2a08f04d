import { html, nothing, type TemplateResult } from "lit-html";
import { EXPLAINING } from "../../report/tables/forklaring/definitions";
import { UNIT_TEXT } from "../../table/excel/numberFormats";
import { holdsWords } from "../../table/holdsWords";
import { norwegianCell } from "../../table/norwegianCell";
import type { Table, TableColumn, TableRow } from "../../table/table";
import { translate } from "../../texts/translate";
import { saidIn } from "../../texts/words";
import type { Preview } from "../state/preview";
import type { PreviewTable } from "../state/previewState";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { chartsOf } from "./chartView";
import { selectField } from "./fields";
import { rowMethods } from "./rowMethods";
import type { Wizard } from "./wizard";

/** The choice of table and the table itself. */
export function previewTable({ tables, shown, table }: Preview, wizard: Wizard): TemplateResult {
  return html`
    ${selectField({
      id: "vis-tabell",
      label: text("kontroll.visTabell"),
      value: shown.id,
      options: tables.map(({ id, title }) => ({ value: id, label: title })),
      onChange: (id) => {
        wizard.dispatch({ kind: "tableShown", table: id });
      },
    })}
    ${table ? tableFrame(table) : html`<p class="hint">${lacking(shown)}</p>`}`;
}

const lacking = ({ of, title }: PreviewTable): string =>
  EXPLAINING.some(({ id }) => id === of)
    ? text("forhandsvisning.ingenAvvik")
    : text("forhandsvisning.uten", { tabell: title });

/** What belongs below the table: its notes and charts, and the methods of its prognoses. */
export function belowPreview(state: WizardState, { table }: Preview, wizard: Wizard): TemplateResult | typeof nothing {
  return table ? html`${tableNotes(table)}${chartsOf(table)}${rowMethods(state, table, wizard)}` : nothing;
}

/** As many columns as have a rule of their own for a narrow pane. */
const STACKED: readonly number[] = [3, 4, 5, 6, 7];

/** A table as it will be printed, as an accessible HTML table that scrolls inside its own frame. */
function tableFrame(table: Table): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${text("kontroll.tabellUtsnitt", { tittel: table.title })}>
      <table class=${`figures preview${STACKED.includes(table.columns.length) ? ` stacked stacked-${table.columns.length}` : ""}`}>
        <caption><span class="table-title">${table.title}</span> <span class="hint">${table.unitText ?? translate(UNIT_TEXT[table.unit], table.language ?? "nb")}</span></caption>
        <thead><tr><th scope="col">${table.labelHeader}</th>${table.columns.map((column) => html`<th scope="col" class=${alignment(column)}>${column.header}</th>`)}</tr></thead>
        <tbody>${table.rows.map((row) => tableRow(row, table))}</tbody>
      </table>
    </div>`;
}

/** What a reader must know, below the table. */
function tableNotes(table: Table): TemplateResult {
  return html`${table.notes.map((note) => html`<p class="hint">${saidIn(note, table.language ?? "nb")}</p>`)}
    <p class="hint">${text("kontroll.kildehenvisning", { kilde: saidIn(table.source, table.language ?? "nb") })}</p>`;
}

function tableRow(row: TableRow, table: Table): TemplateResult {
  if (row.role === "heading")
    return html`<tr class="heading"><th scope="rowgroup" colspan=${table.columns.length + 1}>${row.label}</th></tr>`;
  return html`<tr class=${row.role}>
    <th scope="row">${row.number === "" ? nothing : html`<span class="line-number">${row.number}</span> `}${row.label}</th>
    ${table.columns.map((column, index) => html`<td class=${alignment(column)}>${norwegianCell(row.cells[index] ?? { kind: "empty" }, column, table.unit)}</td>`)}
  </tr>`;
}

const alignment = (column: TableColumn): string => (holdsWords(column) ? "words" : "number");
