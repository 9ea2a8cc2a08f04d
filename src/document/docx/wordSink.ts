import { refusal } from "../../source/xlsx/refused";
import type { XmlSink } from "../../source/xml/xmlScanner";
import { attributeOf, type XmlTag } from "../../source/xml/xmlTag";
import { literalText, xmlText } from "../../source/xml/xmlText";
import { words } from "../../texts/words";
import { MAX_CELLS, MAX_TEXT } from "../limits";
import type { GridCell } from "../gridBlocks";
import type { Passage, Place } from "../reportDocument";

/** The elements that a document's text is in, or that are passed over with all they hold. */
export const WORD_NAMES = [
  "p",
  "t",
  "tab",
  "br",
  "cr",
  "noBreakHyphen",
  "tbl",
  "tr",
  "tc",
  "gridSpan",
  "pStyle",
  "outlineLvl",
  "del",
  "moveFrom",
  "Fallback",
  "txbxContent",
  "vMerge",
];
const [P, T, TAB, BR, CR, HYPHEN, TBL, TR, TC, GRID_SPAN, P_STYLE, OUTLINE, DEL, MOVE_FROM, FALLBACK] = WORD_NAMES.map(
  (_, id) => id,
);
const PASSED_OVER: ReadonlySet<number | undefined> = new Set([DEL, MOVE_FROM, FALLBACK]);

export type WordBlock = Passage | { readonly kind: "grid"; readonly rows: readonly (readonly GridCell[])[] };

interface OpenParagraph {
  text: string;
  level: number;
  readonly element: number;
}

interface OpenTable {
  readonly number: number;
  readonly rows: GridCell[][];
  cell: { text: string; span: number; element: number } | null;
}

interface WordScan {
  readonly levels: ReadonlyMap<string, number>;
  readonly blocks: WordBlock[];
  /** Paragraphs within each other, as in a text box. */
  readonly paragraphs: OpenParagraph[];
  readonly tables: OpenTable[];
  counts: { elements: number; paragraphs: number; tables: number; cells: number; letters: number };
  passing: number;
  inText: boolean;
}

/** Makes passages and grids of the elements of a document. `levels`: style id -> level of heading. */
export function createWordSink(
  levels: ReadonlyMap<string, number>,
): XmlSink & { readonly blocks: readonly WordBlock[] } {
  const scan: WordScan = {
    levels,
    blocks: [],
    paragraphs: [],
    tables: [],
    counts: { elements: 0, paragraphs: 0, tables: 0, cells: 0, letters: 0 },
    passing: 0,
    inText: false,
  };
  return {
    done: false,
    blocks: scan.blocks,
    open(tag) {
      if (scan.passing > 0 || PASSED_OVER.has(tag.id)) scan.passing += 1;
      else enter(scan, tag);
    },
    text(bytes, start, end, literal) {
      if (scan.passing === 0 && scan.inText)
        write(scan, literal ? literalText(bytes, start, end) : xmlText(bytes, start, end));
    },
    close(id) {
      if (scan.passing > 0) scan.passing -= 1;
      else leave(scan, id);
    },
  };
}

function write(scan: WordScan, text: string): void {
  const paragraph = scan.paragraphs.at(-1);
  if (!paragraph) return;
  paragraph.text += text;
  scan.counts.letters += text.length;
  if (scan.counts.letters > MAX_TEXT)
    throw refusal("kilde-xlsx-for-stor", words`dokumentet har mer enn ${MAX_TEXT} tegn, som er grensen`);
}

function enter(scan: WordScan, tag: XmlTag): void {
  const paragraph = scan.paragraphs.at(-1);
  const table = scan.tables.at(-1);
  switch (tag.id) {
    case P:
      scan.paragraphs.push({ text: "", level: 0, element: scan.counts.elements });
      scan.counts.elements += 1;
      break;
    case T:
      scan.inText = true;
      break;
    case TAB:
    case BR:
    case CR:
      write(scan, " ");
      break;
    case HYPHEN:
      write(scan, "-");
      break;
    case P_STYLE:
      if (paragraph) paragraph.level = scan.levels.get(attributeOf(tag, "val")) ?? 0;
      break;
    case OUTLINE:
      if (paragraph && /^[0-8]$/.test(attributeOf(tag, "val"))) paragraph.level = Number(attributeOf(tag, "val")) + 1;
      break;
    case TBL:
      scan.counts.tables += 1;
      scan.tables.push({ number: scan.counts.tables, rows: [], cell: null });
      break;
    case TR:
      table?.rows.push([]);
      break;
    case TC:
      scan.counts.cells += 1;
      if (scan.counts.cells > MAX_CELLS)
        throw refusal(
          "kilde-xlsx-for-stor",
          words`dokumentet har mer enn ${MAX_CELLS} celler i tabeller, som er grensen`,
        );
      if (table) table.cell = { text: "", span: 1, element: -1 };
      break;
    case GRID_SPAN:
      if (table?.cell) table.cell.span = Number(attributeOf(tag, "val")) || 1;
      break;
  }
}

function leave(scan: WordScan, id: number): void {
  const table = scan.tables.at(-1);
  if (id === T) scan.inText = false;
  else if (id === P) endParagraph(scan, table);
  else if (id === TC && table?.cell) endCell(table, table.cell);
  else if (id === TBL && table) {
    scan.tables.pop();
    scan.blocks.push({ kind: "grid", rows: table.rows });
  }
}

function endCell(table: OpenTable, { text, span, element }: { text: string; span: number; element: number }): void {
  const row = table.rows.at(-1);
  const column = (row ?? []).reduce((sum, each) => sum + each.span, 1);
  row?.push({
    text: text.trim(),
    span,
    place: { kind: "cell", table: table.number, row: table.rows.length, column, ...(element >= 0 && { element }) },
  });
  table.cell = null;
}

function endParagraph(scan: WordScan, table: OpenTable | undefined): void {
  const { text: raw, level, element } = scan.paragraphs.pop() as OpenParagraph;
  const text = raw
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return;
  if (table?.cell) {
    table.cell.text = `${table.cell.text} ${text}`;
    if (table.cell.element < 0) table.cell.element = element;
    return;
  }
  scan.counts.paragraphs += 1;
  const place: Place = { kind: "paragraph", paragraph: scan.counts.paragraphs, element };
  scan.blocks.push({ kind: level > 0 ? "heading" : "paragraph", level, text, stretches: [{ from: 0, place }] });
}
