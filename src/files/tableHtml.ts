import { escapeMarkup } from "../table/escapeMarkup";
import type { Table, TableRow } from "../table/table";
import { printedTable, type PrintedHeader } from "./printedTable";

const INK = "#1B3A4B";
const LETTERS = "font-family:Calibri,Arial,sans-serif;font-size:10pt";

/**
 * The table as HTML to paste into Word, Framsikt or an e-mail: a caption with title and unit, a header row that is
 * repeated on each page, rows with figures to the right, and notes below. Figures are text as printed; there are no
 * classes, scripts or links.
 * Alignment stands as attributes too, since editors keep one or the other.
 */
export function tableHtml(table: Table): string {
  const { title, unit, headers, rows, notes } = printedTable(table);
  return [
    `<table lang="${table.language ?? "nb"}" border="0" cellspacing="0" cellpadding="4" style="border-collapse:collapse;${LETTERS}">`,
    `<caption align="left" style="caption-side:top;text-align:left"><b>${escaped(title)}</b><br>${escaped(unit)}</caption>`,
    `<thead><tr style="page-break-inside:avoid">${headers.map(headerCell).join("")}</tr></thead>`,
    `<tbody>`,
    ...rows.map((row) => rowOf(row.role, row.cells, headers)),
    `</tbody>`,
    `</table>`,
    ...notes.map((note) => `<p style="${LETTERS};font-style:italic;margin:2pt 0">${escaped(note)}</p>`),
  ].join("\n");
}

const headerCell = ({ text, align }: PrintedHeader): string =>
  `<th scope="col" align="${align}" valign="bottom" style="text-align:${align};vertical-align:bottom;border-bottom:1.5pt solid ${INK}">${escaped(text)}</th>`;

const RULES: Readonly<Record<TableRow["role"], string>> = {
  heading: "",
  line: "",
  sum: ";border-top:0.75pt solid #000000",
  total: ";border-top:0.75pt solid #000000;border-bottom:2.25pt double #000000",
};

function rowOf(role: TableRow["role"], cells: readonly string[], headers: readonly PrintedHeader[]): string {
  const label = headers.findIndex(({ isLabel }) => isLabel);
  if (role === "heading")
    return `<tr><th scope="rowgroup" colspan="${headers.length}" align="left" style="text-align:left">${escaped(cells[label] ?? "")}</th></tr>`;
  const contents = headers.map(({ align }, c) => {
    const name = c === label ? "th" : "td";
    const fixed = align === "right" ? ` nowrap` : "";
    const weight = name === "th" ? `;font-weight:${role === "line" ? "normal" : "bold"}` : "";
    return `<${name}${c === label ? ' scope="row"' : ""} align="${align}"${fixed} style="text-align:${align}${fixed ? ";white-space:nowrap" : ""}${weight}${RULES[role]}">${emphasised(escaped(cells[c] ?? ""), role)}</${name}>`;
  });
  return `<tr style="page-break-inside:avoid">${contents.join("")}</tr>`;
}

const emphasised = (text: string, role: TableRow["role"]): string =>
  role === "line" || text === "" ? text : `<b>${text}</b>`;

/** Line breaks are kept; other control characters have nothing to do in a document. */
function escaped(text: string): string {
  return escapeMarkup(text)
    .replace(/\r\n|[\r\n]/g, "<br>")
    .replace(/\p{Cc}+/gu, " ");
}
