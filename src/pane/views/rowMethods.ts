import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Template } from "../../report/template/template";
import { METODE_TEXT } from "../../table/metodeText";
import type { Table, TableRow } from "../../table/table";
import { withoutKey } from "../state/withoutKey";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { selectField } from "./fields";
import { METHODS } from "./reportKind";
import type { Wizard } from "./wizard";

/**
 * The prognosis method of each line of a table that has a prognosis; where the prognoses are another table's, that it
 * is chosen there.
 */
export function rowMethods({ template }: WizardState, table: Table, wizard: Wizard): TemplateResult | typeof nothing {
  const rows = table.rows.filter(({ metode }) => metode !== undefined);
  if (rows.length === 0) return nothing;
  if (rows.every(({ prognoseFrom }) => prognoseFrom !== undefined))
    return html`<p class="hint">${text("radmetode.fraStatus")}</p>`;
  return html`<details class="fold">
    <summary>${text("radmetode.apne")}</summary>
    <p class="hint">${text("radmetode.hjelp", { tabell: table.title })}</p>
    <div class="row-methods">${repeat(
      rows,
      ({ id }) => `${table.id} ${id}`,
      (row) => methodField(template, table.id, row, wizard),
    )}</div>
  </details>`;
}

function methodField(template: WizardState["template"], table: string, row: TableRow, wizard: Wizard): TemplateResult {
  const { metode, perRad } = template.prognose;
  return selectField<RowMethod>({
    id: `metode-${table}-${row.id}`,
    label: row.label,
    value: perRad[table]?.[row.id] ?? "rapport",
    options: [
      { value: "rapport", label: text("radmetode.som", { metode: say(METODE_TEXT[metode]) }) },
      ...METHODS.map((value) => ({ value, label: say(METODE_TEXT[value]) })),
    ],
    onChange: (chosen) => {
      wizard.dispatch({
        kind: "layoutChosen",
        change: { prognose: withRowMethod(template.prognose, table, row.id, chosen) },
        said: text("radmetode.valgt", {
          linje: row.label,
          metode: say(METODE_TEXT[chosen === "rapport" ? metode : chosen]),
        }),
      });
    },
  });
}

type Prognose = Template["prognose"];

/** A method of a row's own, or the report's. */
type RowMethod = Prognose["metode"] | "rapport";

/** The prognosis choices with the method of one row; what follows the report is not named. */
export function withRowMethod(prognose: Prognose, table: string, row: string, method: RowMethod): Prognose {
  const tables = withoutKey(prognose.perRad, table);
  const rows = withoutKey(prognose.perRad[table] ?? {}, row);
  const own = method === "rapport" ? rows : { ...rows, [row]: method };
  return { ...prognose, perRad: Object.keys(own).length === 0 ? tables : { ...tables, [table]: own } };
}
