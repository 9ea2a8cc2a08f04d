import { html, nothing, type TemplateResult } from "lit-html";
import { FIGURES, type Figure } from "../../ledger/ledger";
import { rowsInSource, type LeftOut, type SourceControl } from "../../ledger/sourceControl";
import { inNorwegian, printKroner } from "../../amounts/printAmount";
import { say, text } from "../texts/text";

/** What ties a source to the ERP: rows read, used and left out, and the sum per kontoklasse. */
export function controlSums(control: SourceControl): TemplateResult {
  const name = { navn: control.name };
  const figures = FIGURES.filter((figure) => Object.values(control.sums).some((sums) => sums[figure] !== undefined));
  return html`
    <dl class="facts">
      <div><dt>${text("kontrollsum.lest")}</dt><dd>${inNorwegian(String(rowsInSource(control)))}</dd></div>
      <div><dt>${text("kontrollsum.brukt")}</dt><dd>${inNorwegian(String(control.rowsUsed))}</dd></div>
      <div><dt>${text("kontrollsum.utelatt")}</dt><dd>${inNorwegian(String(control.leftOut.reduce((sum, { rows }) => sum + rows, 0)))}</dd></div>
    </dl>
    ${control.leftOut.length === 0 ? nothing : html`<ul class="left-out hint">${control.leftOut.map((left) => html`<li>${leftOut(left)}</li>`)}</ul>`}
    ${figures.length === 0 ? nothing : html`<div class="scroll" tabindex="0" role="region" aria-label=${text("kontrollsum.overskrift", name)}>
      <table class="figures"><caption>${text("kontrollsum.sum")}</caption>
        <thead><tr><th scope="col">${text("kontrollsum.kontoklasse")}</th>${figures.map((figure) => html`<th scope="col" class="number">${text(`figur.${figure}`)}</th>`)}</tr></thead>
        <tbody>${Object.entries(control.sums).map(([kontoklasse, sums]) => sumRow(kontoklasse, sums, figures))}</tbody>
      </table>
    </div>`}`;
}

function leftOut({ reason, rows, firstRows }: LeftOut): string {
  const more = rows > firstRows.length ? " …" : "";
  const why = say(reason);
  return text("kontrollsum.utelattRader", { grunn: `${why.charAt(0).toUpperCase()}${why.slice(1)}`, antall: rows, rader: firstRows.join(", ") + more });
}

function sumRow(kontoklasse: string, sums: SourceControl["sums"][string], figures: readonly Figure[]): TemplateResult {
  return html`<tr><th scope="row">${kontoklasseName(kontoklasse)}</th>${figures.map((figure) => {
    const sum = sums[figure];
    return html`<td class="number">${sum === undefined ? "" : printKroner(sum)}</td>`;
  })}</tr>`;
}

function kontoklasseName(kontoklasse: string): string {
  return kontoklasse === "0" || kontoklasse === "1" || kontoklasse === "2" ? text(`kontoklasse.${kontoklasse}`) : text("kontoklasse.annen", { kode: kontoklasse });
}
