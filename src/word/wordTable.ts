import type { TableRow } from "../table/table";
import { elementsIn, firstElement, withSpans } from "./elements";
import { attribute, isSameText, paragraph, wordText } from "./wordText";

/** A table as it is written: its texts, and what each row is. The header row comes first. */
export interface WrittenTable {
  readonly rows: readonly { readonly role: TableRow["role"] | "header"; readonly cells: readonly string[] }[];
  /** The columns whose cells stand to the right. */
  readonly figures: readonly boolean[];
  /** The column a row is called by. */
  readonly label: number;
  /** What it is, for those who do not see it. */
  readonly title: string;
  readonly description: string;
}

/** The texts of a Word table, row by row. */
export const textsOf = (table: string): readonly (readonly string[])[] =>
  rowsOf(table).map(({ xml, cells }) => cells.map(({ start, end }) => wordText(xml.slice(start, end))));

/**
 * The Word table with the texts. Of the same shape, only cells that say something else are changed; else its rows are
 * made anew, each with the format of the row that had its label, or stood in its place.
 */
export function changedTable(table: string, { rows, figures }: WrittenTable): string {
  const before = rowsOf(table);
  const isSameShape =
    before.length === rows.length && before.every(({ cells }, r) => cells.length === rows[r]?.cells.length);
  const all = elementsIn(table, "w:tr", 1);
  if (isSameShape)
    return withSpans(
      table,
      all,
      rows.map(({ cells }, r) => changedRow(before[r] as WordRow, cells)),
    );
  const donors = rows.map(({ role, cells }, r) => donorOf(before, cells, role === "header" ? 0 : r));
  const made = rows.map((row, r) => rowXml(row, figures, donors[r]));
  const [first] = all;
  const last = all.at(-1);
  const columns = rows[0]?.cells.length ?? 0;
  const head = first ? table.slice(0, first.start) : table.slice(0, table.lastIndexOf("</w:tbl>"));
  return `${withGrid(head, columns)}${made.join("")}${last ? table.slice(last.end) : "</w:tbl>"}`;
}

interface WordRow {
  readonly xml: string;
  readonly cells: readonly { readonly start: number; readonly end: number }[];
}

const rowsOf = (table: string): readonly WordRow[] =>
  elementsIn(table, "w:tr", 1).map(({ start, end }) => {
    const xml = table.slice(start, end);
    return { xml, cells: elementsIn(xml, "w:tc") };
  });

function changedRow({ xml, cells }: WordRow, texts: readonly string[]): string {
  const changed = cells.map(({ start, end }, c) => {
    const cell = xml.slice(start, end);
    const text = texts[c] ?? "";
    return isSameText(wordText(cell), text) ? cell : cellXml(text, cell);
  });
  return withSpans(xml, cells, changed);
}

/** The row of the same label, or the one in its place, or the last. */
function donorOf(before: readonly WordRow[], texts: readonly string[], place: number): WordRow | undefined {
  const labelled = before.find(({ xml, cells }, r) => {
    const [first, second] = cells.map(({ start, end }) => wordText(xml.slice(start, end)));
    return r > 0 && isSameText(`${first ?? ""} ${second ?? ""}`, `${texts[0] ?? ""} ${texts[1] ?? ""}`);
  });
  return place === 0 ? before[0] : (labelled ?? before[place] ?? before.at(-1));
}

/** A cell with the text, formatted as the one it takes the place of. */
const cellXml = (text: string, like: string): string =>
  `<w:tc>${firstElement(like, "w:tcPr")}${text
    .split("\n")
    .map((line) => paragraph(line, like))
    .join("")}</w:tc>`;

function rowXml({ role, cells }: WrittenTable["rows"][number], figures: readonly boolean[], like?: WordRow): string {
  const before = like?.cells.map(({ start, end }) => like.xml.slice(start, end)) ?? [];
  const properties = like ? firstElement(like.xml, "w:trPr") : ROW_PROPERTIES[role === "header" ? "header" : "row"];
  const contents = cells.map((text, c) => {
    const donor = before[c] ?? before.at(-1);
    return donor === undefined ? newCell(text, role, figures[c] ?? false) : cellXml(text, donor);
  });
  return `<w:tr>${properties}${contents.join("")}</w:tr>`;
}

const ROW_PROPERTIES = {
  header: "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
  row: "<w:trPr><w:cantSplit/></w:trPr>",
};

function newCell(text: string, role: WrittenTable["rows"][number]["role"], isFigure: boolean): string {
  const style = role === "line" ? "Tabelltekst" : "Tabellsum";
  const side = isFigure ? '<w:jc w:val="right"/>' : "";
  const rule = role === "sum" || role === "total" ? '<w:tcBorders><w:top w:val="single" w:sz="4"/></w:tcBorders>' : "";
  return `<w:tc><w:tcPr>${rule}${isFigure && role !== "header" ? "<w:noWrap/>" : ""}</w:tcPr>${paragraph(text, "", `<w:pPr><w:pStyle w:val="${style}"/>${side}</w:pPr>`)}</w:tc>`;
}

const TEXT_WIDTH = 9_600;

/** The head of a table with as many columns in its grid as it has. */
function withGrid(head: string, columns: number): string {
  const [grid] = elementsIn(head, "w:tblGrid");
  if (grid && elementsIn(head, "w:gridCol").length === columns) return head;
  const made = gridOf(Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns)));
  return grid ? withSpans(head, [grid], [made]) : `${head}${made}`;
}

const gridOf = (widths: readonly number[]): string =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`;

/** A new Word table: header row repeated on each page, rows that do not part, a title and a description. */
export function newTable(table: WrittenTable): string {
  const { rows, figures, title, description } = table;
  const properties =
    `<w:tblPr><w:tblStyle w:val="Tertialtabell"/><w:tblW w:w="5000" w:type="pct"/>` +
    `<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"` +
    ` w:noHBand="0" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${attribute(title)}"/><w:tblDescription w:val="${attribute(description)}"/></w:tblPr>`;
  return `<w:tbl>${properties}${gridOf(widthsOf(table))}${rows.map((row) => rowXml(row, figures)).join("")}</w:tbl>`;
}

/** A character in a table, and what is beside the text of a cell. */
const CHARACTER = 112;
const MARGINS = 160;
const WIDEST_TEXT = 4_200;
const NARROWEST_TEXT = 1_600;
/** Between the margins of a page that lies. */
const WIDEST = 14_570;

/** Twentieths of a point: a figure has room on one line, and so have the words of its header; texts are broken. */
export function widthsOf({ rows, figures }: Pick<WrittenTable, "rows" | "figures">): readonly number[] {
  const longest = (texts: readonly string[]): number => Math.max(3, ...texts.map(({ length }) => length));
  const wanted = figures.map((isFigure, c) => {
    const [header = "", ...texts] = rows.map(({ cells }) => cells[c] ?? "");
    const words = longest(header.split(/[\s\u00ad-]/));
    const whole = longest(isFigure ? texts : [header, ...texts]);
    return Math.min(WIDEST_TEXT, Math.max(words, whole) * CHARACTER + MARGINS);
  });
  const over = wanted.reduce((sum, width) => sum + width, -WIDEST);
  return over <= 0
    ? wanted
    : wanted.map((width, c) => (figures[c] ? width : Math.min(width, Math.max(NARROWEST_TEXT, width - over))));
}
