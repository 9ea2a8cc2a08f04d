import { escapeMarkup } from "../table/escapeMarkup";
import { unescapeMarkup } from "../table/unescapeMarkup";

/** By this the workbook's custom XML parts that are ours are found. */
export const TEMPLATE_NAMESPACE = "urn:tertial:mal";
/** Excel on the web takes about a megabyte. A larger text stands on the hidden sheet only. */
export const LONGEST_PART = 900_000;

/** The XML of a part that holds the text: ASCII without line breaks, as `storedText` gives it. */
export function templatePart(text: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><mal xmlns="${TEMPLATE_NAMESPACE}">${escapeMarkup(text)}</mal>`;
}

/** The text in a part's XML, which Excel may have written anew with a prefix, other entities or CDATA; null when it holds none. */
export function templatePartText(xml: string): string | null {
  const opening = /<(?:[\w.-]+:)?mal(?:\s[^>]*)?>/.exec(xml);
  const end = xml.lastIndexOf("</");
  if (!opening || end < opening.index) return null;
  const content = xml.slice(opening.index + opening[0].length, end);
  return content.split(/(<!\[CDATA\[[\s\S]*?\]\]>)/).map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : unescapeMarkup(piece))).join("");
}
