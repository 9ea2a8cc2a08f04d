import { readDocument } from "../../../src/document/readDocument";
import type { ReportDocument } from "../../../src/document/reportDocument";
import { escapeMarkup } from "../../../src/table/escapeMarkup";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { wordOf, type WordPart } from "../../support/wordOf";
import type { MadePart, MadeTable } from "./madeReport";

/** Ways that a report reaches us. */
export const FORMS = {
  web: (parts: readonly MadePart[]) => Buffer.from(`<!DOCTYPE html><html><body><main>${parts.map(webPart).join("")}</main></body></html>`),
  word: (parts: readonly MadePart[]) => wordOf(parts.flatMap(wordPart)),
  text: (parts: readonly MadePart[]) => Buffer.from(parts.map((part) => `${textPart(part, (row) => row.filter((cell) => cell !== "").join(" "))}\n`).join("\n")),
  columns: (parts: readonly MadePart[]) => Buffer.from(parts.map((part) => `${textPart(part, (row, widths) => row.map((cell, c) => (c === 0 ? cell.padEnd(widths[0] as number) : cell.padStart((widths[c] as number) + 3))).join(""))}\n`).join("\n")),
} as const satisfies Readonly<Record<string, (parts: readonly MadePart[]) => Uint8Array>>;
export type Form = keyof typeof FORMS;

function webPart(part: MadePart): string {
  if ("heading" in part) return `<h${part.level}>${escapeMarkup(part.heading)}</h${part.level}>`;
  if ("text" in part) return `<div class="tekst"><p>${escapeMarkup(part.text)}</p></div>`;
  const [header = [], ...rows] = part.rows;
  const row = (cells: readonly string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${escapeMarkup(cell)}</${tag}>`).join("")}</tr>`;
  return `<div><span>${part.caption}</span><table><thead>${row(header, "th")}</thead><tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table></div>`;
}

function wordPart(part: MadePart): readonly WordPart[] {
  if ("heading" in part) return [`${"#".repeat(part.level)} ${part.heading}`];
  if ("text" in part) return [part.text];
  return [...(part.caption === "" ? [] : [part.caption]), part.rows];
}

function textPart(part: MadePart, line: (row: readonly string[], widths: readonly number[]) => string): string {
  if ("heading" in part) return `${part.heading}\n`;
  if ("text" in part) return part.text.replace(/(.{60,90}) /g, "$1\n");
  return [...(part.caption === "" ? [] : [part.caption]), ...part.rows.map((row) => line(row, widthsOf(part)))].join("\n");
}

const widthsOf = ({ rows }: MadeTable): readonly number[] => (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => (row[c] ?? "").length)));

const NAMES: Readonly<Record<Form, string>> = { web: "rapport.html", word: "rapport.docx", text: "rapport.txt", columns: "rapport.txt" };

/** The document as our reader reads it. */
export async function readIn(form: Form, parts: readonly MadePart[]): Promise<ReportDocument> {
  const reading = await readDocument(sourceOfBytes(NAMES[form], FORMS[form](parts)));
  if ("problem" in reading) throw new Error(reading.problem.message);
  return reading.document;
}
