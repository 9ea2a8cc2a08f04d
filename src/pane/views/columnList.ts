import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Certainty, RecognisedColumn } from "../../source/source";
import { roleKeyOf } from "../../source/columnRoles";
import { ROLE_KEYS } from "../../source/roleKeys";
import type { LedgerSource } from "../state/sourcesOf";
import { say, text } from "../texts/text";
import { selectField } from "./fields";
import { icon, type IconName } from "./icon";
import type { Wizard } from "./wizard";

const CERTAINTY_ICONS: Readonly<Record<Certainty, IconName>> = { sikker: "check", trolig: "likely", usikker: "unsure" };

/** The columns of a source: what each was taken for, how surely and why, and a select to change it. */
export function columnList(source: LedgerSource, wizard: Wizard): TemplateResult {
  const { columns } = source.content.recognition;
  return html`<ul class="columns">${repeat(
    columns,
    (column) => column.position,
    (column) => columnItem(source, column, wizard),
  )}</ul>`;
}

function columnItem(source: LedgerSource, column: RecognisedColumn, wizard: Wizard): TemplateResult {
  const name = column.header === "" ? text("kolonner.utenOverskrift", { nr: column.position + 1 }) : column.header;
  const samples = column.samples.slice(0, 3).join(" · ");
  return html`<li class="column">
    <div class="column-head"><p class="name">${name}</p>${certainty(column.certainty)}</div>
    ${selectField(
      {
        id: `rolle-${source.id}-${column.position}`,
        label: text("kolonner.bruk", { kolonne: name, navn: source.name }),
        value: roleKeyOf(column.role),
        options: ROLE_KEYS.filter((key) => key !== "figur" || column.role.kind === "figur").map((key) => ({
          value: key,
          label: text(`rolle.${key}`),
        })),
        onChange: (role) => {
          wizard.chooseRole(source.id, column.position, role);
        },
      },
      true,
    )}
    ${periodOf(column)}
    <p class="hint">${samples === "" ? text("kolonner.ingenEksempler") : text("kolonner.eksempler", { eksempler: samples })}</p>
    <p class="hint reason">${say(column.reason)}</p>
  </li>`;
}

function certainty(certain: Certainty): TemplateResult {
  return html`<span class="badge ${certain}">${icon(CERTAINTY_ICONS[certain])}${text(`sikkerhet.${certain}`)}</span>`;
}

function periodOf({ role }: RecognisedColumn): TemplateResult | typeof nothing {
  if (role.kind !== "amount" || role.periode === undefined) return nothing;
  return html`<p class="hint">${text(role.cumulative === true ? "kolonner.hittil" : "kolonner.periode", { periode: role.periode })}</p>`;
}
