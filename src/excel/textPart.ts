import { escapeMarkup } from "../table/escapeMarkup";
import { unescapeMarkup } from "../table/unescapeMarkup";

/** By its namespace a custom XML part is found, and its text in one element. */
interface PartKind {
  readonly namespace: string;
  readonly element: string;
}

/** The XML of a part that holds the text. */
export const textPart = ({ namespace, element }: PartKind, text: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${element} xmlns="${namespace}">${escapeMarkup(text)}</${element}>`;

/**
 * The text in a part's XML, which Excel may have written anew with a prefix, other entities or CDATA; null when it
 * holds none.
 */
export function partText({ element }: PartKind, xml: string): string | null {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${element}(?:\\s[^<>]*)?>`).exec(xml);
  const end = xml.lastIndexOf("</");
  if (!opening || end < opening.index) return null;
  return contentText(xml.slice(opening.index + opening[0].length, end));
}

const [CDATA, CDATA_END] = ["<![CDATA[", "]]>"];

function contentText(content: string): string {
  let [text, done] = ["", 0];
  for (;;) {
    const start = content.indexOf(CDATA, done);
    const end = start < 0 ? -1 : content.indexOf(CDATA_END, start);
    if (end < 0) return text + unescapeMarkup(content.slice(done));
    text += unescapeMarkup(content.slice(done, start)) + content.slice(start + CDATA.length, end);
    done = end + CDATA_END.length;
  }
}
