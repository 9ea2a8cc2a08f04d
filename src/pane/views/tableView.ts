import { saidIn } from "../../texts/words";
import { html, nothing, type TemplateResult } from "lit-html";
import { translate } from "../../texts/translate";
import { UNIT_TEXT } from "../../table/excel/numberFormats";
import { holdsWords } from "../../table/holdsWords";
import { norwegianCell } from "../../table/norwegianCell";
import type { Table, TableColumn, TableRow } from "../../table/table";
import { text } from "../texts/text";

/** As many columns as have a rule of their own for a narrow pane. */
const STACKED: readonly number[] = [3, 4, 5, 6, 7];

/** A table as it will be printed, as an accessible HTML table that scrolls inside its own frame. */
export function tableFrame(table: Table): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${text("kontroll.tabellUtsnitt", { tittel: table.title })}>
      <table class=${`figures preview${STACKED.includes(table.columns.length) ? ` stacked stacked-${table.columns.length}` : ""}`}>
        <caption><span class="table-title">${table.title}</span> <span class="hint">${table.unitText ?? translate(UNIT_TEXT[table.unit], table.language ?? "nb")}</span></caption>
        <thead><tr><th scope="col">${table.labelHeader}</th>${table.columns.map((column) => html`<th scope="col" class=${alignment(column)}>${column.header}</th>`)}</tr></thead>
        <tbody>${table.rows.map((row) => tableRow(row, table))}</tbody>
      </table>
    </div>`;
}

/** What a reader must know, below the table. */
export function tableNotes(table: Table): TemplateResult {
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
