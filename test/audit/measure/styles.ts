import { readDocument } from "../../../src/document/readDocument";
import type { ReportDocument } from "../../../src/document/reportDocument";
import { escapeMarkup } from "../../../src/table/escapeMarkup";
import { pdfOf, type PdfText } from "../../support/pdfOf";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { wordOf, type WordPart } from "../../support/wordOf";
import type { MadePart, MadeTable } from "./madeReport";
import { nb } from "../../support/nb";

/** Ways that a report reaches us. */
export const FORMS = {
  web: (parts: readonly MadePart[]) => Buffer.from(`<!DOCTYPE html><html><body><main>${parts.map(webPart).join("")}</main></body></html>`),
  word: (parts: readonly MadePart[]) => wordOf(parts.flatMap(wordPart)),
  text: (parts: readonly MadePart[]) => Buffer.from(parts.map((part) => `${textPart(part, (row) => row.filter((cell) => cell !== "").join(" "))}\n`).join("\n")),
  columns: (parts: readonly MadePart[]) => Buffer.from(parts.map((part) => `${textPart(part, (row, widths) => row.map((cell, c) => (c === 0 ? cell.padEnd(widths[0] as number) : cell.padStart((widths[c] as number) + 3))).join(""))}\n`).join("\n")),
  pdf: (parts: readonly MadePart[]) => pdfOf(inPages(parts.flatMap(pdfLines))),
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

/** Without its height: labels begin at the left, figures end below each other. */
type PdfLine = readonly Omit<PdfText, "y">[];

function pdfLines(part: MadePart): readonly PdfLine[] {
  const line = (text: string): PdfLine => [{ text, x: 50 }];
  if ("heading" in part) return [[], [{ text: part.heading, x: 50, size: 14 }], []];
  if ("text" in part) return [...textPart(part, () => "").split("\n").map(line), []];
  const [header = [], ...rows] = part.rows;
  const columns = Math.max(...part.rows.map((row) => row.length)) - 1;
  const cell = (text: string, c: number): PdfLine[number] => ({ text, x: 550 - (columns - 1 - c) * WIDTH, isRight: true, size: 8 });
  // Headings end on the same line, as labels begin on it.
  const [first = "", ...heads] = header;
  const wrapped = heads.map((text) => inWidth(text, WIDTH));
  const tallest = Math.max(1, ...wrapped.map(({ length }) => length));
  const heading = Array.from({ length: tallest }, (_, l): PdfLine => [
    ...(l === tallest - 1 ? [{ text: first, x: 50, size: 8 }] : []),
    ...wrapped.flatMap((texts, c) => (texts[l - tallest + texts.length] === undefined ? [] : [cell(texts[l - tallest + texts.length] as string, c)])),
  ]);
  const body = rows.flatMap(([label = "", ...cells]) => {
    const [top = "", ...below] = inWidth(label, 500 - columns * WIDTH);
    return [[{ text: top, x: 50, size: 8 }, ...cells.map(cell)], ...below.map((text): PdfLine => [{ text, x: 50, size: 8 }])];
  });
  return [...(part.caption === "" ? [] : [line(part.caption)]), ...heading, ...body, []];
}

const WIDTH = 64;
/** Points of a letter, at most nearly. */
const LETTER = 4.6;

/** The words in lines that are no wider, where the words are not. */
function inWidth(text: string, points: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const line = [lines.at(-1), word].filter((part) => part !== "").join(" ");
    if (line.length * LETTER <= points || lines.at(-1) === "") lines.splice(-1, 1, line);
    else lines.push(word);
  }
  return lines;
}

const LINES_OF_PAGE = 50;

const inPages = (lines: readonly PdfLine[]): readonly (readonly PdfText[])[] =>
  Array.from({ length: Math.ceil(lines.length / LINES_OF_PAGE) }, (_, p) =>
    lines.slice(p * LINES_OF_PAGE, (p + 1) * LINES_OF_PAGE).flatMap((line, l) => line.filter(({ text }) => text !== "").map((text) => ({ ...text, y: 790 - 14 * l }))),
  );

const NAMES: Readonly<Record<Form, string>> = { web: "rapport.html", word: "rapport.docx", text: "rapport.txt", columns: "rapport.txt", pdf: "rapport.pdf" };

/** The document as our reader reads it. */
export async function readIn(form: Form, parts: readonly MadePart[]): Promise<ReportDocument> {
  const reading = await readDocument(sourceOfBytes(NAMES[form], FORMS[form](parts)));
  if ("problem" in reading) throw new Error(nb(reading.problem.message));
  return reading.document;
}
