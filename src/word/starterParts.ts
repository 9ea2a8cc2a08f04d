import type { Language } from "../texts/translate";
import { attribute } from "./wordText";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`;
const KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** The parts of a new Word document with the body, all but what the body itself says. */
export function starterParts(body: string, title: string, language: Language): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relationships([
      ["rId1", `${OFFICE}/officeDocument`, "word/document.xml"],
      ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${attribute(title)}</dc:title><dc:language>${LANGUAGE_TAGS[language]}</dc:language></cp:coreProperties>`,
    "word/document.xml": `${HEAD}<w:document ${WORD_NAMESPACES}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships([
      ["rId1", `${OFFICE}/styles`, "styles.xml"],
      ["rId2", `${OFFICE}/footer`, "footer1.xml"],
    ]),
    "word/styles.xml": `${HEAD}<w:styles ${WORD_NAMESPACES}>${defaults(LANGUAGE_TAGS[language])}${STYLES}</w:styles>`,
    "word/footer1.xml":
      `${HEAD}<w:ftr ${WORD_NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>` +
      `${PAGE_NUMBER}</w:p></w:ftr>`,
  };
}

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${KIND}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${KIND}.styles+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${KIND}.footer+xml"/>` +
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationships = (all: readonly (readonly [string, string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** A4, upright or lying. */
export type Page = "portrait" | "landscape";
const [SHORT, LONG, MARGIN] = [11_906, 16_838, 1_134];

/** Room for text between the margins, in twentieths of a point. */
export const textWidth = (page: Page): number => (page === "portrait" ? SHORT : LONG) - 2 * MARGIN;

/** What ends a section: its pages, with their number at the foot. */
export function sectionEnd(page: Page): string {
  const size =
    page === "portrait" ? `w:w="${SHORT}" w:h="${LONG}"` : `w:w="${LONG}" w:h="${SHORT}" w:orient="landscape"`;
  const margins = ["top", "right", "bottom", "left"].map((side) => `w:${side}="${MARGIN}"`).join(" ");
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz ${size}/><w:pgMar ${margins} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}

const PAGE_NUMBER = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';

const defaults = (language: string): string =>
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>' +
  '<w:sz w:val="22"/>' +
  `<w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;

const INK = "1B3A4B";

/** The page number at the margin, dots before it. */
const CONTENTS_TAB = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth("portrait")}"/></w:tabs>`;

/** Word's own names of styles, so that its list of headings and its contents know them. */
const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  style("Title", "Title", "", `<w:b/><w:color w:val="${INK}"/><w:sz w:val="44"/>`),
  style("Heading1", "heading 1", heading(0, 360), `<w:b/><w:color w:val="${INK}"/><w:sz w:val="32"/>`),
  style("Heading2", "heading 2", heading(1, 280), `<w:b/><w:color w:val="${INK}"/><w:sz w:val="26"/>`),
  style("Heading3", "heading 3", heading(2, 200), `<w:b/><w:color w:val="${INK}"/><w:sz w:val="22"/>`),
  style("TOCHeading", "TOC Heading", "", `<w:b/><w:color w:val="${INK}"/><w:sz w:val="32"/>`),
  style("TOC1", "toc 1", `${CONTENTS_TAB}<w:spacing w:before="80" w:after="20"/>`, "<w:b/>"),
  style("TOC2", "toc 2", `${CONTENTS_TAB}<w:spacing w:after="0"/><w:ind w:left="220" w:right="567"/>`, ""),
  style("Caption", "caption", '<w:keepNext/><w:spacing w:after="60"/>', '<w:i/><w:sz w:val="18"/>'),
  style("Footer", "footer", "", '<w:sz w:val="18"/>'),
  style(
    "Tabelltekst",
    "Tabelltekst",
    '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="18"/>',
  ),
  style(
    "Tabellsum",
    "Tabellsum",
    '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>',
    '<w:b/><w:sz w:val="18"/>',
  ),
  style(
    "Tabellnote",
    "Tabellnote",
    '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="16"/>',
  ),
  `<w:style w:type="table" w:customStyle="1" w:styleId="Tertialtabell"><w:name w:val="Tertialtabell"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="8" w:color="${INK}"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:color="${INK}"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>`,
].join("");

function style(id: string, name: string, paragraph: string, run: string): string {
  const own = id.startsWith("Tabell") ? ' w:customStyle="1"' : "";
  return `<w:style w:type="paragraph"${own} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`}<w:rPr>${run}</w:rPr></w:style>`;
}

function heading(level: number, before: number): string {
  return `<w:keepNext/><w:spacing w:before="${before}" w:after="80"/><w:outlineLvl w:val="${level}"/>`;
}
