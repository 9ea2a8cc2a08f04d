import type { Block, PrintedTable, ReportDocument } from "../../document/reportDocument";
import { escapeMarkup } from "../../table/escapeMarkup";
import { translate, type Language } from "../../texts/translate";
import type { Finding } from "../finding";
import { countsOf, saidOf } from "../saidOf";
import { placeText } from "../placeText";

/**
 * The whole report as one web page of its own, with what is to be changed first and marks where it stands. Nothing is
 * fetched.
 */
export function findingsHtml(document: ReportDocument, findings: readonly Finding[], language: Language): string {
  const told = findings.filter(isTold);
  const title = escapeMarkup(`${translate("Tekstkontroll", language)}: ${document.name}`);
  return [
    `<!doctype html>\n<html lang="${language}">\n<head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>\n<body>`,
    `<h1>${title}</h1>\n<p>${escapeMarkup(countsOf(findings, language))}</p>`,
    `<ol>${told.map((finding) => listed(finding, findings.indexOf(finding), language)).join("\n")}</ol>\n<hr>`,
    ...document.blocks.map((block, b) => blockHtml(block, marksOf(findings, b), language)),
    "</body>\n</html>\n",
  ].join("\n");
}

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2rem .5rem;text-align:right}td:first-child,th:first-child{text-align:left}.feil{background:#ffd7d7;outline:2px solid #b00020}.se{background:#fff0c2;outline:2px solid #8a6100}.ok{background:#e3f4e3}";

const isTold = ({ verdict }: Finding): boolean => verdict === "feil" || verdict === "se på";
const classOf = ({ verdict }: Finding): string => (verdict === "feil" ? "feil" : verdict === "se på" ? "se" : "ok");

interface Marked {
  readonly finding: Finding;
  readonly number: number;
}

/** The findings of a block, with their numbers; what is told before what is right. */
const marksOf = (findings: readonly Finding[], block: number): readonly Marked[] =>
  findings
    .map((finding, number) => ({ finding, number }))
    .filter(({ finding }) => finding.block === block)
    .sort((a, b) => Number(isTold(b.finding)) - Number(isTold(a.finding)));

const listed = (finding: Finding, number: number, language: Language): string =>
  `<li><a href="#f${number}">${escapeMarkup(placeText(finding.place))}</a>: ${escapeMarkup(finding.context)}<br><strong>${escapeMarkup(saidOf(finding, language))}</strong></li>`;

function mark(text: string, { finding, number }: Marked, language: Language): string {
  return `<mark id="f${number}" class="${classOf(finding)}" title="${escapeMarkup(saidOf(finding, language))}">${escapeMarkup(text)}</mark>`;
}

function blockHtml(block: Block, marks: readonly Marked[], language: Language): string {
  if (block.kind === "table") return tableHtml(block, marks, language);
  const tag = block.kind === "heading" ? `h${Math.min(6, block.level + 1)}` : "p";
  let [html, at] = ["", 0];
  for (const each of [...marks].sort((a, b) => fromOf(a.finding) - fromOf(b.finding))) {
    const { at: place } = each.finding;
    if (!("from" in place) || place.from < at) continue;
    html +=
      escapeMarkup(block.text.slice(at, place.from)) + mark(block.text.slice(place.from, place.to), each, language);
    at = place.to;
  }
  return `<${tag}>${html}${escapeMarkup(block.text.slice(at))}</${tag}>`;
}

const fromOf = ({ at }: Finding): number => ("from" in at ? at.from : 0);

function tableHtml(
  { labelHeader, caption, headers, rows }: PrintedTable,
  marks: readonly Marked[],
  language: Language,
): string {
  const cellOf = (row: number, column: number, text: string): string => {
    const found = marks.find(({ finding: { at } }) => "row" in at && at.row === row && at.column === column);
    return `<td>${found ? mark(text, found, language) : escapeMarkup(text)}</td>`;
  };
  const head = [labelHeader, ...headers].map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join("");
  const body = rows
    .map(({ label, cells }, r) => {
      const own = (cells ?? []).map(({ text }, c) => cellOf(r, c, text)).join("");
      return `<tr><th scope="row">${escapeMarkup(label)}</th>${own}</tr>`;
    })
    .join("\n");
  const above = caption === "" ? "" : `<p>${escapeMarkup(caption)}</p>`;
  return `${above}<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
