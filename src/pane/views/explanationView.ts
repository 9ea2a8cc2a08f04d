import { html, nothing, type TemplateResult } from "lit-html";
import { METODE_TEXT } from "../../table/metodeText";
import type { Operand, Shown } from "../../table/words/explanation";
import type { Explanation } from "../../table/words/explanationOf";
import { printFigure } from "../../table/words/printFigure";
import { saidIn } from "../../texts/words";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { avvikTable } from "./avvikTable";
import { codeList, place, reconcileLinks } from "./explainedPlace";
import { messageBar } from "./message";
import { partTable } from "./partTable";
import { exactText } from "./saidOf";
import type { Wizard } from "./wizard";

/** What a cell is, what it is made of, and whether it is what the report says. */
export function explanationView(state: WizardState, explanation: Explanation, wizard: Wizard): TemplateResult {
  const { table, line, header, now, postings } = explanation;
  return html`
    ${place(
      table.title,
      [
        [text("forklar.linje"), line],
        [text("forklar.kolonne"), header],
        [text("forklar.tall"), exactText(now)],
      ],
      saidIn(table.source, table.language ?? "nb"),
    )}
    ${deviation(explanation)}
    ${made(state, explanation, wizard)}
    ${codeList(postings?.codes ?? [])}
    ${reconcileLinks(postings?.codes ?? [], wizard)}`;
}

/** What stands there, where it is not what the report gives. */
function deviation({ now, result, isOwn, isSame }: Explanation): TemplateResult | typeof nothing {
  if (isSame) return nothing;
  const both = { na: exactText(now), vart: exactText(result) };
  if (isOwn) return messageBar("info", text("forklar.overskrevet", both));
  return messageBar(
    "warning",
    now?.kind === "text" ? text("forklar.feilverdi", both) : text("forklar.stemmerIkke", both),
  );
}

function made(state: WizardState, explanation: Explanation, wizard: Wizard): TemplateResult {
  const { how } = explanation;
  switch (how.kind) {
    case "postings":
      return partTable(state, explanation, how, wizard);
    case "sum":
      return operandTable(
        text(explanation.result?.kind === "amount" ? "forklar.rader" : "forklar.raderTall"),
        how.operands,
        wizard,
        explanation.result,
      );
    case "calculation":
      return html`${calculation(explanation, how)}${explanation.avvik === null ? nothing : avvikTable(state, explanation.avvik, wizard)}${operandTable(text("forklar.tallene"), how.operands, wizard)}`;
    case "repeated":
      return operandTable(text("forklar.gjentatt"), how.operands, wizard);
    case "mean":
      return operandTable(
        how.weight === null ? text("forklar.snittSkjult") : text("forklar.snitt", { kolonne: how.weight }),
        how.operands,
        wizard,
      );
    case "largest":
      return operandTable(text("forklar.storsteAv"), how.operands, wizard);
    case "status":
      return operandTable(text(`forklar.${how.retning}`), how.operands, wizard);
    case "input":
      return html`<p>${text(`forklar.felt.${how.column}`)}</p>`;
    case "given":
      return html`<p>${text("forklar.oppgitt")}</p>`;
    case "words":
      return html`<p>${text(how.column === "note" || how.column === "metode" || how.column === "utkast" ? `forklar.ord.${how.column}` : "forklar.ord")}</p>`;
    case "nothing":
      return html`<p>${text("forklar.ingenting")}</p>`;
  }
}

/** «−51 076 / 1 849 950 = −2,8 %», and how a prognosis is made. */
function calculation(
  { result, table }: Explanation,
  { text: formula, metode, fallback }: Extract<Explanation["how"], { kind: "calculation" }>,
): TemplateResult {
  const answer =
    result === null ? text("forklar.utenSvar") : result.kind === "text" ? result.text : printFigure(result, table.unit);
  return html`
    <h3>${text("forklar.regnestykke")}</h3>
    <p class="calculation">${formula} = ${answer}</p>
    <p class="hint">${text("forklar.enhetTekst", { enhet: text(`forklar.enhet.${table.unit}`) })}${metode === undefined ? "" : ` ${text("forklar.metode", { metode: say(METODE_TEXT[metode]) })}`}${fallback === true ? ` ${text("forklar.reserve")}` : ""}</p>`;
}

/** The figures a cell follows from, each a way to its own cell; `sum`: what they come to. */
function operandTable(caption: string, operands: readonly Operand[], wizard: Wizard, sum?: Shown): TemplateResult {
  return html`<table class="figures parts">
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${text("forklar.rad")}</th><th scope="col" class="number">${text("forklar.verdi")}</th></tr></thead>
    <tbody>
      ${operands.map((operand) => html`<tr><th scope="row">${name(operand, wizard)}</th><td class="number">${signed(operand)}</td></tr>`)}
      ${sum === undefined ? nothing : html`<tr class="total"><th scope="row">${text("forklar.sum")}</th><td class="number">${exactText(sum)}</td></tr>`}
    </tbody>
  </table>`;
}

function name({ cell, name: label }: Operand, wizard: Wizard): TemplateResult | string {
  if (cell === null) return label;
  return html`<button type="button" class="sheet-link" aria-label=${text("forklar.gaaTil", { navn: label })} @click=${() => {
    wizard.explainCell(cell);
  }}><span class="name">${label}</span></button>`;
}

/** As it counts in the sum. */
function signed({ figure, sign }: Operand): string {
  return exactText(figure && (sign < 0 ? { ...figure, exact: figure.exact.negated() } : figure));
}
