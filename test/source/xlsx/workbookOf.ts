import { zipOf, type ZipPart } from "../zipOf";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a workbook is made of, beside its sheets. */
interface WorkbookForm {
  readonly shared?: string;
  readonly styles?: string;
  /** Attributes or elements of the workbook's own part, before its sheets. */
  readonly before?: string;
  /** Attributes of a sheet in the workbook's list, by its name. */
  readonly listed?: Readonly<Record<string, string>>;
}

/** The parts of a workbook with these sheets, each the whole XML of its part. */
export function partsOf(sheets: Readonly<Record<string, string | Uint8Array>>, form: WorkbookForm = {}): readonly ZipPart[] {
  const names = Object.keys(sheets);
  const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}" ${form.listed?.[name] ?? ""}/>`);
  const others: readonly (readonly [type: string, content: string | undefined])[] = [["sharedStrings", form.shared], ["styles", form.styles]];
  const relations = [...names.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`]), ...others.filter(([, content]) => content !== undefined).map(([type]) => [type, type, `${type}.xml`])];
  return [
    { name: "[Content_Types].xml", content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>` },
    { name: "_rels/.rels", content: relationsOf([["rId1", "officeDocument", "xl/workbook.xml"]]) },
    { name: "xl/workbook.xml", content: `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${form.before ?? ""}<sheets>${listed.join("")}</sheets></workbook>` },
    { name: "xl/_rels/workbook.xml.rels", content: relationsOf(relations) },
    ...others.flatMap(([type, content]) => (content === undefined ? [] : [{ name: `xl/${type}.xml`, content }])),
    ...names.map((name, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheets[name] as string })),
  ];
}

function relationsOf(relations: readonly (readonly string[])[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.map(([id = "", type = "", target = ""]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
}

/** A workbook of one sheet, «Ark», with these rows as XML. */
export function workbookOf(rows: string, form: WorkbookForm = {}): Uint8Array {
  return zipOf(partsOf({ Ark: sheetXml(rows) }, form));
}

export const sheetXml = (rows: string): string => `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

/** The part with these shared texts, each the content of its element. */
export const sharedXml = (...texts: readonly string[]): string => `<sst xmlns="${MAIN}">${texts.map((text) => `<si>${text}</si>`).join("")}</sst>`;

/** The part with one cell style for each of these number formats: a format's number, or its code. */
export function stylesXml(...formats: readonly (number | string)[]): string {
  const own = formats.filter((format) => typeof format === "string").map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"/>`);
  let next = 164;
  const xfs = formats.map((format) => `<xf numFmtId="${typeof format === "number" ? format : next++}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
}
