import { escapeMarkup } from "../../src/table/escapeMarkup";
import { zipOf } from "../source/zipOf";

const TYPES = '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>';
const RELATIONS = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const DOCUMENT_RELATIONS = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<?xml version="1.0" encoding="UTF-8"?><w:styles ${W}>${[1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/></w:style>`).join("")}</w:styles>`;

/** A part of a document: a heading («# …», «## …»), a paragraph, a table by rows of cells, or WordprocessingML as it stands. */
export type WordPart = string | readonly (readonly string[])[] | { readonly xml: string };

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;

function partXml(part: WordPart): string {
  if (typeof part === "object" && "xml" in part) return part.xml;
  if (typeof part !== "string") return `<w:tbl>${part.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
  const [, marks, heading] = /^(#+) (.*)$/.exec(part) ?? [];
  // A paragraph as Word keeps it: parted where it was written in turns.
  return marks === undefined ? `<w:p>${part.split(/(?<= )(?=\S)/).map(run).join("")}</w:p>` : `<w:p><w:pPr><w:pStyle w:val="Overskrift${marks.length}"/></w:pPr>${run(heading ?? "")}</w:p>`;
}

/** A Word document of the parts. */
export function wordOf(parts: readonly WordPart[]): Uint8Array {
  return zipOf([
    { name: "[Content_Types].xml", content: TYPES },
    { name: "_rels/.rels", content: RELATIONS },
    { name: "word/_rels/document.xml.rels", content: DOCUMENT_RELATIONS },
    { name: "word/styles.xml", content: STYLES },
    { name: "word/document.xml", content: `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${parts.map(partXml).join("")}</w:body></w:document>` },
  ]);
}
