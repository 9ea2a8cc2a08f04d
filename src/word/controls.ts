import { unescapeMarkup } from "../table/unescapeMarkup";
import { elementsIn, firstElement, type Span } from "./elements";

/** What a content control stands around: words in a paragraph, whole paragraphs and tables, a cell, or rows. */
type ControlKind = "run" | "block" | "cell" | "row";

/** A content control of a Word document with one of our tags. */
export interface Control extends Span {
  /** What stands behind «tertial:». */
  readonly tag: string;
  readonly kind: ControlKind;
  /** The content's element, and what is in it. */
  readonly content: Span;
  /** It shows its own words for «nothing is filled in». */
  readonly isPlaceholder: boolean;
  /** Word takes its text from a part of XML, and would write over ours. */
  readonly isBound: boolean;
}

const PREFIX = "tertial:";

/** The content controls of a part whose tag begins with «tertial:», the outer one where one stands in another. */
export function controlsIn(xml: string, from = 0, to = xml.length): readonly Control[] {
  return elementsIn(xml, "w:sdt", from, to).flatMap((span) => {
    const inside = xml.slice(span.innerStart, span.innerEnd);
    const properties = firstElement(inside, "w:sdtPr");
    const [content] = elementsIn(xml, "w:sdtContent", span.innerStart, span.innerEnd);
    const tag = unescapeMarkup(/<w:tag\s[^<>]*?w:val="([^"<>]*)"/.exec(properties)?.[1] ?? "");
    if (!content) return [];
    if (!tag.startsWith(PREFIX)) return controlsIn(xml, content.innerStart, content.innerEnd);
    return [
      {
        ...span,
        tag: tag.slice(PREFIX.length),
        kind: kindOf(xml, span, content),
        content,
        isPlaceholder: properties.includes("<w:showingPlcHdr"),
        isBound: /<w:dataBinding\b|<w15:dataBinding\b/.test(properties),
      },
    ];
  });
}

/** By what stands first in it; an empty one by whether a paragraph is open where it stands. */
function kindOf(xml: string, { start }: Span, { innerStart, innerEnd }: Span): ControlKind {
  const first = /<w:(p|tbl|tc|tr|r)(?=[\s/>])/.exec(xml.slice(innerStart, innerEnd))?.[1];
  if (first === "tc") return "cell";
  if (first === "tr") return "row";
  if (first !== undefined) return first === "r" ? "run" : "block";
  const before = xml.slice(0, start);
  const opened = Math.max(before.lastIndexOf("<w:p>"), before.lastIndexOf("<w:p "));
  return opened > before.lastIndexOf("</w:p>") ? "run" : "block";
}
