import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { printKroner } from "../../amounts/printAmount";
import type { GuideLine } from "../state/disponeringGuide";
import { say, text } from "../texts/text";
import { checkField } from "./fields";
import { icon, type IconName } from "./icon";
import type { Wizard } from "./wizard";

const STATUS_LOOKS = {
  forslag: ["trolig", "likely"],
  vedtatt: ["sikker", "check"],
  feil: ["usikker", "error"],
} as const satisfies Readonly<Record<GuideLine["status"], readonly [string, IconName]>>;

/**
 * One adopted amount: the field with its proposal, what is wrong with what is typed, whether it may be struck, and
 * what is struck.
 */
export function disposisjonField(line: GuideLine, wizard: Wizard): TemplateResult {
  const { number, label, status, struck, linje } = line;
  const id = `vedtatt-${linje.note}-${linje.vedtatt}`;
  const [look, sign] = STATUS_LOOKS[status];
  return html`<li class="disposisjon">
    <div class="column-head">
      <label class="name" for=${id}><span class="line-number">${number}</span> ${say(label)}</label>
      <span class="badge ${look}" id=${`${id}-status`}>${icon(sign)}${text(`disponering.status.${status}`)}</span>
    </div>
    <div class="inline">${amountField(id, line, wizard)}${status === "forslag" ? acceptButton(line, wizard) : nothing}</div>
    <p class="hint" id=${`${id}-hjelp`}>${text("disponering.forslagFra", { grunnlag: say(line.from), belop: printKroner(line.proposal) })}</p>
    ${status === "feil" ? html`<p class="field-fault" id=${`${id}-feil`}>${icon("error")}${faultText(line)}</p>` : nothing}
    ${checkField({
      id: `${id}-stryk`,
      label: text("disponering.strykIkke"),
      checked: line.kept,
      onChange: (kept) => {
        wizard.dispatch({ kind: "strykningKept", line, kept });
      },
    })}
    <p class="struck">${text("disponering.strykning", { nr: struck.number, belop: printKroner(struck.ore), paragraf: unbroken(say(struck.paragraph)) })}</p>
  </li>`;
}

/** «§ 4-1» on one line. */
const unbroken = (paragraph: string): string => paragraph.replace(/(?<=\d)-(?=\d)/g, "\u2011");

function amountField(id: string, line: GuideLine, wizard: Wizard): TemplateResult {
  const {
    linje: { disposisjon },
    status,
  } = line;
  const typed = (event: Event): void => {
    wizard.dispatch({ kind: "disposisjonTyped", line, text: (event.target as HTMLInputElement).value });
  };
  const left = (): void => {
    wizard.dispatch({ kind: "disposisjonLeft", disposisjon });
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && line.text === null) accept(line, wizard);
  };
  return html`<input id=${id} class="input amount" type="text" inputmode="text" autocomplete="off" .value=${live(line.text ?? printKroner(line.proposal))}
    aria-describedby=${`${id}-status ${id}-hjelp${status === "feil" ? ` ${id}-feil` : ""}`} aria-invalid=${status === "feil" ? "true" : "false"} @input=${typed} @change=${left} @keydown=${enter} />`;
}

/** It goes when it is pressed: whoever uses the keyboard goes on from the field beside it. */
function acceptButton(line: GuideLine, wizard: Wizard): TemplateResult {
  const pressed = (event: Event): void => {
    (event.currentTarget as HTMLElement).parentElement?.querySelector("input")?.focus();
    accept(line, wizard);
  };
  return html`<fluent-button role="button" aria-label=${text("disponering.godtaFor", { linje: say(line.linje.disposisjon) })} @click=${pressed}>${text("disponering.godta")}</fluent-button>`;
}

function accept(line: GuideLine, wizard: Wizard): void {
  wizard.dispatch({ kind: "disposisjonerAccepted", lines: [line] });
}

function faultText({ amount, linje }: GuideLine): string {
  return amount.kind === "wrongSign"
    ? text("disponering.fortegnFeil", {
        fortegn: text(linje.sign < 0 ? "disponering.minus" : "disponering.pluss"),
        belop: printKroner(amount.meant),
      })
    : text("disponering.uleselig");
}
