import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { STILER } from "../../report/template/templateParts";
import { KONSERNINTERNE_LAN, LINE_FOUR, presetNames, presetOf, withPreset } from "../state/lineRulePresets";
import { FORMULA_MODES, type WizardState } from "../state/wizardState";
import { text } from "../texts/text";
import { disponeringSection } from "./disponeringSection";
import { radioField, selectField } from "./fields";
import { kommuneField } from "./kommuneField";
import { failure } from "./message";
import { previewSection } from "./previewSection";
import { reportKind } from "./reportKind";
import { tableOrderList } from "./tableOrderList";
import { templateNotes } from "./templateNotes";
import { templateSection } from "./templateSection";
import type { Wizard } from "./wizard";

/** Third step: which report and tables, and how figures are shown. */
export function reportStep(state: WizardState, wizard: Wizard): TemplateResult {
  return html`
    ${failure(state, "rapport")}
    ${templateNotes(state)}
    ${reportKind(state, wizard)}
    ${kommuneField(state, wizard)}
    ${guard([state.template.language, state.template.tables, state.template.report, state.material, state.sources], () => tableOrderList(state, wizard))}
    ${disponeringSection(state, wizard)}
    ${previewSection(state, wizard, html`${amounts(state, wizard)}${lineFour(state, wizard)}${layout(state, wizard)}`)}
    ${radioField({
      id: "formler", label: text("rapport.formler"), value: state.formulaMode,
      options: FORMULA_MODES.map((mode) => ({ value: mode, label: text(`rapport.formler.${mode}`), hint: text(`rapport.formler.${mode}Hjelp`) })),
      onChange: (mode) => { wizard.dispatch({ kind: "formulaModeChosen", mode }); },
    })}
    ${templateSection(state, wizard)}`;
}

function amounts({ template }: WizardState, wizard: Wizard): TemplateResult {
  return html`
    ${radioField({
      id: "enhet", label: text("rapport.enhet"), value: template.unit,
      options: (["kroner", "tusen", "mill"] as const).map((unit) => ({ value: unit, label: text(`rapport.enhet.${unit}`) })),
      onChange: (unit) => { wizard.dispatch({ kind: "templateChanged", change: { unit } }); },
    })}
    ${radioField({
      id: "fortegn", label: text("rapport.fortegn"), value: template.signProfile,
      options: (["raa", "inntekterPositive"] as const).map((profile) => ({ value: profile, label: text(`rapport.fortegn.${profile}`), hint: text(`rapport.fortegn.${profile}Hjelp`) })),
      onChange: (signProfile) => { wizard.dispatch({ kind: "templateChanged", change: { signProfile } }); },
    })}
    ${radioField({
      id: "avvik", label: text("rapport.avvik"), value: template.avvik,
      options: (["gunstigPositiv", "regnskapMinusBudsjett"] as const).map((avvik) => ({ value: avvik, label: text(`rapport.avvik.${avvik}`), hint: text(`rapport.avvik.${avvik}Hjelp`) })),
      onChange: (avvik) => { wizard.dispatch({ kind: "templateChanged", change: { avvik } }); },
    })}
    <div class="section two">
      ${selectField({
        id: "avvik-mot", label: text("rapport.avvikMot"), value: template.avvikMot,
        options: (["revidertBudsjett", "opprinneligBudsjett"] as const).map((figure) => ({ value: figure, label: text(`rapport.avvikMot.${figure}`) })),
        onChange: (avvikMot) => { wizard.dispatch({ kind: "templateChanged", change: { avvikMot } }); },
      })}
      ${selectField({
        id: "nullbudsjett", label: text("rapport.nullbudsjett"), value: template.zeroBudget,
        options: (["blank", "zero", "na"] as const).map((rule) => ({ value: rule, label: text(`rapport.nullbudsjett.${rule}`) })),
        onChange: (zeroBudget) => { wizard.dispatch({ kind: "templateChanged", change: { zeroBudget } }); },
      })}
    </div>`;
}

function lineFour({ template }: WizardState, wizard: Wizard): TemplateResult {
  const rule = presetOf(LINE_FOUR, template);
  return html`
    ${radioField({
      id: "linje4", label: text("rapport.linje4"), value: rule,
      options: presetNames(LINE_FOUR).map((key) => ({ value: key, label: text(`rapport.linje4.${key}`), hint: text(`rapport.linje4.${key}Hjelp`) })),
      onChange: (key) => { wizard.dispatch({ kind: "templateChanged", change: { lineRules: withPreset(LINE_FOUR, key, template.lineRules) } }); },
    }, text("rapport.linje4Hjelp"))}
    ${rule === null ? html`<p class="hint">${text("rapport.linje4.egen")}</p>` : nothing}`;
}

/** Choices between layouts that municipalities differ on, each with the reference report's as default. */
function layout({ template }: WizardState, wizard: Wizard): TemplateResult {
  return html`<div class="section">
    ${selectField({
      id: "fondslinjer", label: text("rapport.fondslinjer"), value: template.fundLines,
      options: (["etterAar", "brutto", "netto"] as const).map((choice) => ({ value: choice, label: text(`rapport.fondslinjer.${choice}`) })),
      onChange: (fundLines) => { wizard.dispatch({ kind: "templateChanged", change: { fundLines } }); },
    })}
    ${selectField({
      id: "konsernlan", label: text("rapport.konsernlan"), value: presetOf(KONSERNINTERNE_LAN, template),
      options: presetNames(KONSERNINTERNE_LAN).map((choice) => ({ value: choice, label: text(`rapport.konsernlan.${choice}`) })),
      onChange: (choice) => { wizard.dispatch({ kind: "templateChanged", change: { lineRules: withPreset(KONSERNINTERNE_LAN, choice, template.lineRules) } }); },
    })}
    ${selectField({
      id: "investeringsoversikt", label: text("rapport.investeringsoversikt"), value: template.investeringsoversikt,
      options: (["prosjekt", "portefolje"] as const).map((choice) => ({ value: choice, label: text(`rapport.investeringsoversikt.${choice}`) })),
      onChange: (investeringsoversikt) => { wizard.dispatch({ kind: "templateChanged", change: { investeringsoversikt } }); },
    })}
    ${selectField({
      id: "konserninterne", label: text("rapport.konserninterne"), value: template.konserninterne,
      options: (["samlet", "egneLinjer"] as const).map((choice) => ({ value: choice, label: text(`rapport.konserninterne.${choice}`) })),
      onChange: (konserninterne) => { wizard.dispatch({ kind: "templateChanged", change: { konserninterne } }); },
    })}
    ${selectField({
      id: "stil", label: text("rapport.stil"), value: template.stil,
      options: STILER.map((stil) => ({ value: stil, label: text(`rapport.stil.${stil}`) })),
      onChange: (stil) => { wizard.dispatch({ kind: "templateChanged", change: { stil } }); },
    })}
  </div>`;
}
