import { html, nothing, type TemplateResult } from "lit-html";
import { EXPLAINING } from "../../report/tables/forklaring/definitions";
import type { Preview } from "../state/preview";
import type { PreviewTable } from "../state/previewState";
import type { WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { chartsOf } from "./chartView";
import { selectField } from "./fields";
import { rowMethods } from "./rowMethods";
import { tableFrame, tableNotes } from "./tableView";
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
