import { escapeMarkup } from "../table/escapeMarkup";
import { unescapeMarkup } from "../table/unescapeMarkup";
import { elementsIn, firstElement } from "./elements";

/** What a reader sees of a piece of a Word document: a line a paragraph, without what is deleted. */
export function wordText(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)\b[^<>]*\/>|<\/w:p>/g);
  const text = [...pieces].map(([piece, words]) => (words === undefined ? (piece === "</w:p>" ? "\n" : " ") : words));
  return unescapeMarkup(text.join("")).replace(/\n$/, "");
}

/** The same words, whichever spaces and minus they are written with. */
export const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replaceAll("−", "-")
    .trim();

/** A run with the text, formatted as the first run of what it takes the place of. */
export function run(text: string, like: string): string {
  const format = formatOf(like);
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escapeMarkup(clean(line))}</w:t>`);
  return `<w:r>${format}${lines.join("<w:br/>")}</w:r>`;
}

/** A paragraph with the text, with the properties of the first paragraph and run of what it takes the place of. */
export function paragraph(text: string, like: string, properties = firstElement(like, "w:pPr")): string {
  return `<w:p>${properties}${text === "" ? "" : run(text, like)}</w:p>`;
}

/** The text as the value of an attribute. */
export const attribute = (text: string): string => escapeMarkup(clean(text)).replaceAll('"', "&quot;");

/** The format of the first run; a placeholder's is none of what is filled in. */
function formatOf(xml: string): string {
  const [first] = elementsIn(xml, "w:r");
  const format = first ? firstElement(xml.slice(first.innerStart, first.innerEnd), "w:rPr") : "";
  return format.replace(/<w:rStyle\s+w:val="(?:PlaceholderText|Plassholdertekst)"\s*\/>/, "");
}

/** Without the control characters that XML cannot hold. */
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
