import { html, nothing, type TemplateResult } from "lit-html";
import { approvalOf, withoutApproved } from "../../audit/approvals";
import type { Finding } from "../../audit/finding";
import { placeText } from "../../audit/placeText";
import { countsOf, notChecked, saidOf } from "../../audit/saidOf";
import { REASONS } from "../../report/template/templateParts";
import { heldAgainst, saidOfField, toldOf } from "../state/tekstkontrollState";
import type { WizardState } from "../state/wizardState";
import { count, say, spokenLanguage, text } from "../texts/text";
import { button } from "./button";
import { checkField, selectField } from "./fields";
import { failure, messageBar } from "./message";
import type { Wizard } from "./wizard";

/** As many as one looks through; the rest are told when these are changed. */
const MOST_SHOWN = 100;

/** «Tekstkontroll»: a finished report is dropped or pasted, and only what should be changed in it is told. */
export function tekstkontrollSection(state: WizardState, wizard: Wizard): TemplateResult {
  return html`<section class="section" aria-labelledby="tekstkontroll">
    <h2 id="tekstkontroll">${text("tekst.tittel")}</h2>
    <details class="fold">
      <summary>${text("tekst.apne")}</summary>
      <p class="hint">${text("tekst.innledning")}</p>
      ${given(state, wizard)} ${state.tekstkontroll.rebinding ? nothing : failure(state, "tekst")}
    </details>
    ${outcome(state, wizard)} ${fieldLeft(state, wizard)}
  </section>`;
}

function given({ tekstkontroll }: WizardState, wizard: Wizard): TemplateResult {
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) wizard.checkText(file);
    input.value = "";
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) wizard.checkText(file);
  };
  const typed = (event: Event): void => {
    wizard.dispatch({ kind: "tekstPasted", pasted: (event.target as HTMLTextAreaElement).value });
  };
  return html`<div class="drop" @drop=${dropped}>
      <input class="visually-hidden" id="velg-rapport" type="file" accept=".docx,.xlsx,.pdf,.html,.htm,.txt" @change=${chosen} />
      <label class="drop-button" for="velg-rapport">${text("tekst.velg")}</label>
    </div>
    <div class="field">
      <label class="field-label" for="lim-rapport">${text("tekst.lim")}</label>
      <textarea id="lim-rapport" class="input lines" rows="4" .value=${tekstkontroll.pasted} @input=${typed}></textarea>
    </div>
    ${button(text("tekst.kontroller"), () => {
      if (tekstkontroll.pasted.trim() !== "") wizard.checkText(tekstkontroll.pasted);
    })}
    <p class="hint">${text("tekst.kontrollerFeltHjelp")}</p>
    ${button(text("tekst.kontrollerFelt"), wizard.checkFields)}
    ${checkField({
      id: "folg-felt",
      label: text("tekst.folg"),
      hint: text("tekst.folgHjelp"),
      checked: tekstkontroll.follows,
      onChange: wizard.followFields,
    })}`;
}

/** A quiet mark of the field that was left last. */
function fieldLeft(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const { left } = state.tekstkontroll;
  const answers = state.template.tekstkontroll;
  if (!left || left.of !== heldAgainst(state)) return nothing;
  const told = toldOf(withoutApproved(left.findings, answers));
  return html`<p class="hint">${say(saidOfField(left, answers))}</p>
    ${told.length > 0 ? list(told, "felt-", state, wizard) : nothing}`;
}

function outcome(state: WizardState, wizard: Wizard): TemplateResult | typeof nothing {
  const { result } = state.tekstkontroll;
  if (!result || result.of !== heldAgainst(state)) return nothing;
  const open = withoutApproved(result.findings, state.template.tekstkontroll);
  const told = toldOf(open);
  const silent = result.findings.length - open.length;
  return html`<p>
      <strong>${result.document.name}</strong>:
      ${countsOf(open, spokenLanguage())}${silent > 0 ? ` ${count("tekst.besvart", silent)}` : ""}
    </p>
    ${notCheckedBar({ ...result.document, ...result })}
    ${told.length === 0 ? messageBar("success", text("tekst.ingen")) : nothing}
    ${list(told.slice(0, MOST_SHOWN), "", state, wizard)}
    ${told.length > MOST_SHOWN ? html`<p class="hint">${count("tekst.flere", told.length - MOST_SHOWN)}</p>` : nothing}`;
}

const list = (
  told: readonly Finding[],
  id: string,
  state: WizardState,
  wizard: Wizard,
): TemplateResult => html`<ol class="told">
  ${told.map((finding, f) => findingView(finding, `${id}${f}`, state, wizard))}
</ol>`;

function notCheckedBar(result: Parameters<typeof notChecked>[0]): TemplateResult | typeof nothing {
  const said = notChecked(result, spokenLanguage());
  return said === null ? nothing : messageBar("warning", said);
}

function findingView(finding: Finding, f: string, state: WizardState, wizard: Wizard): TemplateResult {
  const { right, source, context, place } = finding;
  const ids = source?.ids;
  return html`<li class="card">
    <p class="hint">${placeText(place)}</p>
    <p>${context}</p>
    <p><strong>${saidOf(finding, spokenLanguage())}</strong></p>
    <div class="actions">
      ${
        right === null
          ? nothing
          : button(
              text("tekst.kopier", { tall: right }),
              () => {
                wizard.copyText(right);
              },
              { icon: "copy" },
            )
      }
      ${
        ids
          ? button(text("tekst.visCelle"), () => {
              wizard.openCell({ table: ids.table, line: ids.row, column: ids.column });
            })
          : nothing
      }
    </div>
    ${state.tekstkontroll.rebinding?.finding === finding ? cellQuestion(finding, f, state, wizard) : reasonField(finding, f, wizard)}
  </li>`;
}

const reasonField = (finding: Finding, f: string, wizard: Wizard): TemplateResult =>
  selectField({
    id: `tekst-rett-${f}`,
    label: text("tekst.rett"),
    value: "",
    options: [
      { value: "", label: text("tekst.velgGrunn") },
      ...REASONS.map((reason) => ({ value: reason, label: text(`tekst.grunn.${reason}`) })),
    ],
    onChange: (reason) => {
      if (reason === "bundet feil") wizard.beginRebinding(finding);
      else if (reason !== "") wizard.answerText(approvalOf(finding, reason));
    },
  });

/** Which cell the figure is of: one of those that are likely, the one in hand in the workbook, or none. */
function cellQuestion(finding: Finding, f: string, state: WizardState, wizard: Wizard): TemplateResult {
  const cells = state.tekstkontroll.rebinding?.cells ?? [];
  return html`${selectField({
    id: `tekst-rett-${f}`,
    label: text("tekst.hvilkenCelle", { tall: finding.quoted }),
    value: "",
    options: [
      { value: "", label: text("tekst.velgCelle") },
      ...cells.map(({ row, column, title }, c) => ({
        value: String(c),
        label: text("tekst.celle", { rad: row, kolonne: column, tabell: title }),
      })),
    ],
    onChange: (chosen) => {
      const cell = chosen === "" ? undefined : cells[Number(chosen)];
      if (cell) wizard.bindText(finding, { table: cell.ids.table, line: cell.ids.row, column: cell.ids.column });
    },
  })}
    <p class="hint">${text("tekst.celleHjelp")}</p>
    <div class="actions">
      ${button(text("tekst.cellenJegStaarI"), () => {
        wizard.bindText(finding, null);
      })}
      ${button(text("tekst.ingenCelle"), () => {
        wizard.answerText(approvalOf(finding, "bundet feil"));
      })}
      ${button(
        text("tekst.avbrytCelle"),
        () => {
          wizard.dispatch({ kind: "tekstRebound", rebinding: null });
        },
        { appearance: "subtle" },
      )}
    </div>
    ${failure(state, "tekst")}`;
}
