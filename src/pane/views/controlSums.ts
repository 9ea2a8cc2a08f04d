import { html, nothing, type TemplateResult } from "lit-html";
import { FIGURE_TEXT } from "../../ledger/ledger";
import {
  controlLinesOf,
  monthsText,
  rowsInSource,
  type ControlLine,
  type LeftOut,
  type SourceControl,
} from "../../ledger/sourceControl";
import { inNorwegian, printKroner } from "../../amounts/printAmount";
import { say, text } from "../texts/text";

/**
 * What ties a source to the ERP: rows read, used and left out, months, and what stands on each side per kontoklasse.
 */
export function controlSums(control: SourceControl): TemplateResult {
  const [months, lines] = [monthsText(control), controlLinesOf(control)];
  return html`
    <dl class="facts">
      <div><dt>${text("kontrollsum.lest")}</dt><dd>${inNorwegian(String(rowsInSource(control)))}</dd></div>
      <div><dt>${text("kontrollsum.brukt")}</dt><dd>${inNorwegian(String(control.rowsUsed))}</dd></div>
      <div><dt>${text("kontrollsum.utelatt")}</dt><dd>${inNorwegian(String(control.leftOut.reduce((sum, { rows }) => sum + rows, 0)))}</dd></div>
      ${months === "" ? nothing : html`<div><dt>${text("kontrollsum.maaneder")}</dt><dd>${months}</dd></div>`}
    </dl>
    ${control.leftOut.length === 0 ? nothing : html`<ul class="left-out hint">${control.leftOut.map((left) => html`<li>${leftOut(left)}</li>`)}</ul>`}
    ${
      lines.length === 0
        ? nothing
        : html`<div class="scroll" tabindex="0" role="region" aria-label=${text("kontrollsum.overskrift", { navn: control.name })}>
      <table class="figures"><caption>${text("kontrollsum.sum")}</caption>
        <thead><tr><th scope="col">${text("kontrollsum.kontoklasse")}</th>${SIDES.map((side) => html`<th scope="col" class="number">${text(`kontrollsum.${side}`)}</th>`)}</tr></thead>
        <tbody>${lines.map(lineRow)}</tbody>
      </table>
    </div>`
    }`;
}

const SIDES = ["debet", "kredit", "netto"] as const;

function leftOut({ reason, rows, firstRows }: LeftOut): string {
  const more = rows > firstRows.length ? " …" : "";
  const why = say(reason);
  return text("kontrollsum.utelattRader", {
    grunn: `${why.charAt(0).toUpperCase()}${why.slice(1)}`,
    antall: rows,
    rader: firstRows.join(", ") + more,
  });
}

function lineRow(line: ControlLine): TemplateResult {
  return html`<tr><th scope="row">${kontoklasseName(line.kontoklasse)}, ${say(FIGURE_TEXT[line.figure])}</th>${SIDES.map((side) => html`<td class="number">${printKroner(line[side])}</td>`)}</tr>`;
}

function kontoklasseName(kontoklasse: string): string {
  return kontoklasse === "0" || kontoklasse === "1" || kontoklasse === "2"
    ? text(`kontoklasse.${kontoklasse}`)
    : text("kontoklasse.annen", { kode: kontoklasse });
}
