/** Where an element stands in the text of a part: all of it, and what is between its tags. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/**
 * The elements of the name in the XML that stand in no other of the same name, in order. Word writes its own parts
 * with the prefix `w`, and «>» in an attribute as an entity; what is not closed is none.
 */
export function elementsIn(xml: string, name: string, from = 0, to = xml.length): readonly Span[] {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^<>]*?(/?)>`, "g");
  tags.lastIndex = from;
  const found: Span[] = [];
  let depth = 0;
  let opened = { start: 0, innerStart: 0 };
  for (let tag = tags.exec(xml); tag !== null && tag.index < to; tag = tags.exec(xml)) {
    const [text, closing, single] = tag;
    const end = tag.index + text.length;
    if (single === "/") {
      if (depth === 0) found.push({ start: tag.index, end, innerStart: end, innerEnd: end });
    } else if (closing === "/") {
      depth -= 1;
      if (depth === 0) found.push({ ...opened, innerEnd: tag.index, end });
      // What closes more than was opened is no part of Word's.
      depth = Math.max(0, depth);
    } else {
      if (depth === 0) opened = { start: tag.index, innerStart: end };
      depth += 1;
    }
  }
  return found;
}

/** The first element of the name, as text; "" for none. */
export function firstElement(xml: string, name: string): string {
  const [span] = elementsIn(xml, name);
  return span ? xml.slice(span.start, span.end) : "";
}

/** The text with each of the spans, which must be in order and apart, replaced. */
export function withSpans(
  xml: string,
  spans: readonly Pick<Span, "start" | "end">[],
  texts: readonly string[],
): string {
  const pieces: string[] = [];
  let at = 0;
  spans.forEach(({ start, end }, s) => {
    pieces.push(xml.slice(at, start), texts[s] ?? "");
    at = end;
  });
  return pieces.join("") + xml.slice(at);
}
