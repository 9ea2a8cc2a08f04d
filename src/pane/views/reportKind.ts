import { html, nothing, type TemplateResult } from "lit-html";
import { monthName } from "../../texts/dates";
import { wantsTable } from "../../report/catalogue";
import { REPORTS } from "../../report/reports";
import { EXPLAINING } from "../../report/tables/forklaring/definitions";
import type { Template } from "../../report/template/template";
import { METODE_TEXT } from "../../table/metodeText";
import { reportMonth } from "../state/reportMonth";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { choiceField } from "./choiceFields";
import { selectField } from "./fields";
import { thresholdFields } from "./thresholdFields";
import type { Wizard } from "./wizard";

const KINDS = [
  "aarsrapport",
  "tertial1",
  "tertial2",
  "maaned",
  "finans1",
  "finans2",
  "finansaar",
] as const satisfies readonly Template["report"][];
/** In the order they are shown. */
export const METHODS = [
  "budsjett",
  "takt",
  "tid",
  "profil",
  "rest",
] as const satisfies readonly Template["prognose"]["metode"][];
const MONTHS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;

/** Which report, up to when, and how the rest of the year is foreseen. */
export function reportKind(state: WizardState, wizard: Wizard): TemplateResult {
  const { template } = state;
  return html`
    ${reportField(state, wizard)}
    <p class="hint">${text(`rapport.${template.report}Hjelp`)}</p>
    ${REPORTS[template.report].class !== "period" ? nothing : periodFields(state, wizard)}
    ${EXPLAINING.some(({ id }) => wantsTable(template, id)) ? thresholdFields(state, wizard) : nothing}`;
}

export function reportField({ template, year }: WizardState, wizard: Wizard): TemplateResult {
  return selectField<Template["report"]>({
    id: "rapporttype",
    label: text("rapport.type"),
    value: template.report,
    options: KINDS.map((kind) => ({ value: kind, label: text(`rapport.${kind}`, { aar: year }) })),
    onChange: (report) => {
      wizard.dispatch({ kind: "reportChosen", report });
    },
  });
}

function periodFields(state: WizardState, wizard: Wizard): TemplateResult {
  const { template } = state;
  return html`<div class="section">
    ${
      template.report !== "maaned"
        ? nothing
        : selectField({
            id: "maaned",
            label: text("rapport.sisteMaaned"),
            value: String(reportMonth(state)) as (typeof MONTHS)[number],
            options: MONTHS.map((month) => ({ value: month, label: say(monthName(Number(month))) })),
            onChange: (month) => {
              wizard.dispatch({ kind: "monthChosen", month: Number(month) });
            },
          })
    }
    ${selectField({
      id: "metode",
      label: text("rapport.metode"),
      value: template.prognose.metode,
      options: METHODS.map((metode) => ({ value: metode, label: say(METODE_TEXT[metode]) })),
      onChange: (metode) => {
        wizard.dispatch({ kind: "templateChanged", change: { prognose: { ...template.prognose, metode } } });
      },
    })}
    <p class="hint">${text(`rapport.metode.${template.prognose.metode}`)}</p>
    ${choiceField("periodisering", template, wizard)}
  </div>`;
}
