import { zipOf, type ZipPart } from "../source/zipOf";
import type { Cell, Dialect, File, Sheet } from "./book";
import { amountText } from "./writeAmount";
import { textOf } from "./writeCsv";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The file's bytes as a workbook, part by part as the dialect has it: no library that would put right what an export has wrong. */
export const writeXlsx = (file: File): Uint8Array => zipOf(partsOfXlsx(file));

/** The parts of the file as a workbook. */
export function partsOfXlsx({ sheets, dialect }: File): readonly ZipPart[] {
  const strings: string[] = [];
  const worksheets = sheets.map((sheet, index): ZipPart => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: worksheet(sheet, dialect, strings) }));
  const parts: ZipPart[] = [
    { name: "[Content_Types].xml", content: contentTypes(sheets.length) },
    { name: "_rels/.rels", content: relations([["officeDocument", "xl/workbook.xml"]]) },
    { name: "xl/workbook.xml", content: workbook(sheets) },
    { name: "xl/_rels/workbook.xml.rels", content: relations([...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]), ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"]]) },
    { name: "xl/styles.xml", content: styles(dialect) },
    { name: "xl/sharedStrings.xml", content: `<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si>${inlineText(text)}</si>`).join("")}</sst>` },
    ...worksheets,
  ];
  return parts.map((part) => ({ ...part, name: partName(part.name, dialect.partNames) }));
}

function partName(name: string, kind: Dialect["partNames"]): string {
  if (kind === "upper") return name.replace(/sharedStrings|sheet(\d)/, (match) => match.charAt(0).toUpperCase() + match.slice(1));
  return kind === "backslash" ? name.replaceAll("/", "\\") : name;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const inlineText = (text: string): string => `<t xml:space="preserve">${escaped(text)}</t>`;

function contentTypes(sheets: number): string {
  const parts = [["/xl/workbook.xml", "sheet.main"], ["/xl/styles.xml", "styles"], ["/xl/sharedStrings.xml", "sharedStrings"], ...Array.from({ length: sheets }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"])];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name as string}" ContentType="${TYPES}.${type as string}+xml"/>`).join("");
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`;
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

const workbook = (sheets: readonly Sheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, hidden }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`;

/** Style 0 is plain, 1 the amounts', 2 a date's, 3 a month's. */
const styles = ({ amountFormat }: Dialect): string =>
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="170" formatCode="${escaped(amountFormat)}"/><numFmt numFmtId="171" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="172" formatCode="mmm\\-yy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="171" applyNumberFormat="1"/><xf numFmtId="172" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function worksheet({ above, hasHeader, columns, rows, below }: Sheet, dialect: Dialect, strings: string[]): string {
  const lines: (readonly [cells: readonly Cell[], hidden: boolean])[] = [
    ...above.map((cells) => [cells, false] as const),
    ...(hasHeader ? [[columns.map(({ header }) => header), false] as const] : []),
    ...rows.map(({ cells, hidden }) => [cells, hidden === true] as const),
    ...below.map((cells) => [cells, false] as const),
  ];
  const written = lines.map(([cells, hidden], index) => {
    const row = index + dialect.startRow;
    const wide = index < dialect.wideRows ? Array.from({ length: 300 }, (_, at) => `<c r="${columnName(dialect.startColumn + cells.length + at)}${row}" s="1"/>`).join("") : "";
    return `<row r="${row}"${hidden ? ' hidden="1"' : ""}>${cells.map((cell, position) => cellXml(cell, dialect, strings, `${columnName(dialect.startColumn + position)}${row}`)).join("")}${wide}</row>`;
  });
  const last = dialect.lastRow > 0 ? `<row r="${dialect.lastRow}" ht="12" customHeight="1"/>` : "";
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${written.join("")}${last}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, dialect: Dialect, strings: string[], reference: string): string {
  const at = dialect.hasReferences ? ` r="${reference}"` : "";
  if (cell === null || cell === "") return dialect.hasReferences ? "" : "<c/>";
  if (typeof cell === "object" && "ore" in cell) return amountXml(cell.ore, dialect, strings, at);
  if (typeof cell === "object" && "day" in cell) return `<c${at} s="${cell.day.endsWith("-01") ? 3 : 2}"><v>${serialOf(cell.day)}</v></c>`;
  if (typeof cell === "object" && "code" in cell && dialect.codeCells === "number" && /^\d+$/.test(cell.code)) return `<c${at}><v>${Number(cell.code)}</v></c>`;
  const text = textOf(cell, dialect);
  return text === "" ? `<c${at}/>` : textXml(text, dialect, strings, at);
}

function textXml(text: string, dialect: Dialect, strings: string[], at: string): string {
  if (dialect.strings === "inline") return `<c${at} t="inlineStr"><is>${inlineText(text)}</is></c>`;
  strings.push(text);
  return `<c${at} t="s"><v>${strings.length - 1}</v></c>`;
}

function amountXml(ore: number, dialect: Dialect, strings: string[], at: string): string {
  const value = ore / 100;
  switch (dialect.amountCells) {
    case "number":
      return `<c${at} s="1"><v>${value}</v></c>`;
    case "noisy":
      return `<c${at} s="1"><v>${value + (value === 0 ? 0 : Math.abs(value) * 2 ** -51)}</v></c>`;
    case "formula":
      return `<c${at} s="1"><f>${value}+0</f><v>${value}</v></c>`;
    case "text":
      return textXml(amountText(ore, dialect), dialect, strings, at);
  }
}

/** Days since 30 December 1899, as Excel counts them. */
const serialOf = (day: string): number => Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}
