import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import { paragraph, run } from "./wordText";

/** A heading that the contents list; `mark`: a bookmark around it, of it alone. */
export interface Heading {
  readonly level: 1 | 2;
  readonly text: string;
  readonly mark: string;
}

/** The heading, with the bookmark that the contents lead to. */
export function headingParagraph({ level, text, mark }: Heading): string {
  const id = mark.replace(/\D/g, "");
  const properties = `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>`;
  return `<w:p>${properties}<w:bookmarkStart w:id="${id}" w:name="${mark}"/>${run(text, "")}<w:bookmarkEnd w:id="${id}"/></w:p>`;
}

/**
 * Word's own table of contents of headings of two levels, on pages before the rest. Where a heading stands only Word
 * knows: the field is marked so that the page numbers come when the document is opened.
 */
export function contents(headings: readonly Heading[], language: Language): string {
  const lines = headings.map((heading, h) => {
    const before = h === 0 ? BEGIN : "";
    return `<w:p><w:pPr><w:pStyle w:val="TOC${heading.level}"/></w:pPr>${before}${entry(heading)}</w:p>`;
  });
  const title = paragraph(sayIn(language)("Innhold"), "", '<w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>');
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${title}${lines.join("")}<w:p>${mark("end")}<w:r><w:br w:type="page"/></w:r></w:p></w:sdtContent></w:sdt>`;
}

const mark = (kind: string, more = ""): string => `<w:r><w:fldChar w:fldCharType="${kind}"${more}/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;

const BEGIN = `${mark("begin", ' w:dirty="true"')}${instruction('TOC \\o "1-2" \\h \\z')}${mark("separate")}`;

function entry({ text, mark: to }: Heading): string {
  const page = [mark("begin"), instruction(`PAGEREF ${to} \\h`), mark("separate"), run(" ", ""), mark("end")];
  const line = [run(text, ""), "<w:r><w:tab/></w:r>", ...page].join("");
  return `<w:hyperlink w:anchor="${to}" w:history="1">${line}</w:hyperlink>`;
}
