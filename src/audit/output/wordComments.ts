import { escapeMarkup } from "../../table/escapeMarkup";

/** A comment on one of a Word document's paragraphs, which are counted from 0 as they are read. */
export interface WordComment {
  readonly element: number;
  readonly text: string;
}

const DOCUMENT = "word/document.xml";
const COMMENTS = "word/comments.xml";
const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/**
 * How the parts of a Word document change when it gets comments, and the part it then has beside them: null where it
 * has comments already, which ours are added to. `existing`: what that part holds.
 */
export function wordComments(
  comments: readonly WordComment[],
  existing: string | null,
): { readonly change: (part: string) => ((text: string) => string) | null; readonly added: string | null } {
  const first =
    existing === null ? 0 : 1 + Math.max(-1, ...[...existing.matchAll(/:id="(\d+)"/g)].map(([, id]) => Number(id)));
  const own = comments.map(({ text }, c) => commentXml(first + c, text)).join("");
  return {
    added:
      existing === null
        ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${NAMESPACE}">${own}</w:comments>`
        : null,
    change(part) {
      if (part === DOCUMENT) return (text) => withMarks(text, comments, first);
      if (part === COMMENTS) return (text) => text.replace(/(?=<\/[\w.-]*:?comments>\s*$)/, own);
      if (existing !== null) return null;
      if (part === "[Content_Types].xml")
        return (text) => text.replace("</Types>", `<Override PartName="/${COMMENTS}" ContentType="${TYPE}"/></Types>`);
      if (part === "word/_rels/document.xml.rels") return withRelation;
      return null;
    },
  };
}

const withRelation = (text: string): string =>
  text.replace(
    "</Relationships>",
    `<Relationship Id="rIdTertial" Type="${RELATIONS}/comments" Target="comments.xml"/></Relationships>`,
  );

const commentXml = (id: number, text: string): string =>
  `<w:comment xmlns:w="${NAMESPACE}" w:id="${id}" w:author="Tertial" w:initials="T"><w:p><w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r></w:p></w:comment>`;

/** What is deleted or an older program's copy is not counted. */
const TAG = /<(\/?)(?:[\w.-]{1,40}:)?(p|pPr|del|moveFrom|Fallback)(?=[\s/>])([^<>]*)>/g;
const NOT_READ = new Set(["del", "moveFrom", "Fallback"]);

interface OpenParagraph {
  readonly element: number;
  /** Where the marks that begin its comments go. */
  start: number;
}

/** The document with a mark for each comment around its paragraph. */
function withMarks(xml: string, comments: readonly WordComment[], first: number): string {
  const inserted: { readonly at: number; readonly text: string }[] = [];
  const open: OpenParagraph[] = [];
  let [elements, passing] = [0, 0];
  for (const found of withoutComments(xml).matchAll(TAG)) {
    const [whole, slash, name = "", attributes = ""] = found;
    const closed = attributes.endsWith("/") ? "/" : "";
    const end = found.index + whole.length;
    if (NOT_READ.has(name)) passing += closed === "/" ? 0 : slash === "/" ? -1 : 1;
    else if (passing > 0 || name === "") continue;
    else if (name === "pPr" && (slash === "/" || closed === "/")) {
      const paragraph = open.at(-1);
      if (paragraph) paragraph.start = end;
    } else if (name === "p" && slash === "") {
      if (closed !== "/") open.push({ element: elements, start: end });
      elements += 1;
    } else if (name === "p") {
      const paragraph = open.pop();
      comments.forEach(({ element }, c) => {
        if (paragraph?.element === element) inserted.push(...marks(first + c, paragraph.start, found.index));
      });
    }
  }
  return withInserted(xml, inserted);
}

const PASSED_OVER = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
] as const;

/** The same length of text, with blanks for XML's comments and CDATA. */
function withoutComments(xml: string): string {
  const pieces: string[] = [];
  const next = PASSED_OVER.map(([open]) => xml.indexOf(open));
  let at = 0;
  for (;;) {
    next.forEach((from, n) => {
      if (from >= 0 && from < at) next[n] = xml.indexOf(PASSED_OVER[n]?.[0] ?? "", at);
    });
    const from = Math.min(...next.filter((each) => each >= 0));
    if (from === Infinity) break;
    const [open, close] = PASSED_OVER[next.indexOf(from)] as (typeof PASSED_OVER)[number];
    const found = xml.indexOf(close, from + open.length);
    const end = found < 0 ? xml.length : found + close.length;
    pieces.push(xml.slice(at, from), " ".repeat(end - from));
    at = end;
  }
  return pieces.join("") + xml.slice(at);
}

const marks = (id: number, start: number, end: number) => [
  { at: start, text: `<w:commentRangeStart w:id="${id}"/>` },
  { at: end, text: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>` },
];

function withInserted(xml: string, inserted: readonly { readonly at: number; readonly text: string }[]): string {
  const pieces: string[] = [];
  let last = 0;
  for (const { at, text } of [...inserted].sort((a, b) => a.at - b.at)) {
    pieces.push(xml.slice(last, at), text);
    last = at;
  }
  return [...pieces, xml.slice(last)].join("");
}
