import { parse, type DefaultTreeAdapterMap } from "parse5";
import { refusal } from "../../source/xlsx/refused";
import { words } from "../../texts/words";
import { decimalSignOf } from "../cellNumber";
import { gridBlocks, type GridCell } from "../gridBlocks";
import { MAX_CELLS, MAX_DEPTH, MAX_TEXT } from "../limits";
import type { Block, Passage, ReportDocument } from "../reportDocument";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** Elements with nothing to read. */
const PASSED_OVER = new Set(
  "script style noscript template svg head nav iframe object select button #comment".split(" "),
);
/** Elements within a line of text. */
const INLINE = new Set(
  (
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub " +
    "sup time u var wbr img"
  ).split(" "),
);

type Piece = Passage | { readonly kind: "grid"; readonly rows: readonly (readonly GridCell[])[] };

interface Walk {
  readonly pieces: Piece[];
  text: string;
  level: number;
  paragraphs: number;
  tables: number;
  cells: number;
}

/**
 * The report that a web page is: headings, paragraphs and tables in order. Throws a Refusal for one that is too large
 * or too deep to be a report.
 */
export function readHtml(name: string, html: string): ReportDocument {
  if (html.length > 4 * MAX_TEXT)
    throw refusal("kilde-xlsx-for-stor", words`den har mer enn ${4 * MAX_TEXT} tegn, som er grensen`);
  const walk: Walk = { pieces: [], text: "", level: 0, paragraphs: 0, tables: 0, cells: 0 };
  visit(walk, parse(html), 0);
  endPassage(walk);
  const decimal = decimalSignOf(walk.pieces.map(textOf).join("\n"));
  return {
    name,
    decimal,
    pagesWithoutText: [],
    blocks: walk.pieces.flatMap((piece): readonly Block[] =>
      piece.kind === "grid" ? gridBlocks(piece.rows, decimal) : [piece],
    ),
  };
}

const textOf = (piece: Piece): string =>
  piece.kind === "grid" ? piece.rows.map((row) => row.map(({ text }) => text).join(" ")).join("\n") : piece.text;

const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

function visit(walk: Walk, node: Node, depth: number): void {
  if (depth > MAX_DEPTH)
    throw refusal("kilde-xlsx-utrygg", words`den har mer enn ${MAX_DEPTH} elementer inni hverandre`);
  if (node.nodeName === "#text" && "value" in node) {
    walk.text += node.value;
    return;
  }
  if (PASSED_OVER.has(node.nodeName)) return;
  if (node.nodeName === "table") visitTable(walk, node as Element, depth);
  else if (node.nodeName === "br") walk.text += " ";
  else if (INLINE.has(node.nodeName)) childrenOf(node).forEach((child) => visit(walk, child, depth + 1));
  else visitBlock(walk, node, depth);
}

function visitBlock(walk: Walk, node: Node, depth: number): void {
  endPassage(walk);
  const level = /^h([1-6])$/.exec(node.nodeName)?.[1];
  walk.level = level === undefined ? walk.level : Number(level);
  childrenOf(node).forEach((child) => visit(walk, child, depth + 1));
  endPassage(walk);
  if (level !== undefined) walk.level = 0;
}

function endPassage(walk: Walk): void {
  const text = plain(walk.text);
  walk.text = "";
  if (text === "") return;
  walk.paragraphs += 1;
  walk.pieces.push({
    kind: walk.level > 0 ? "heading" : "paragraph",
    level: walk.level,
    text,
    stretches: [{ from: 0, place: { kind: "paragraph", paragraph: walk.paragraphs } }],
  });
}

const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Rows and cells, also through thead and tbody; a table in a cell is the cell's text. */
function visitTable(walk: Walk, table: Element, depth: number): void {
  endPassage(walk);
  walk.tables += 1;
  const below: number[] = [];
  const rows = elementsIn(table, "tr", depth).map((row, r) => {
    const place = (column: number) => ({ kind: "cell", table: walk.tables, row: r + 1, column: column + 1 }) as const;
    const cells: GridCell[] = [];
    let column = 0;
    // A cell from a row above goes on here.
    const passCovered = (): void => {
      for (; (below[column] ?? 0) > 0; column += 1) {
        below[column] = (below[column] as number) - 1;
        cells.push({ text: "", span: 1, place: place(column) });
      }
    };
    for (const cell of elementsIn(row, "td th", depth)) {
      passCovered();
      countCell(walk);
      const span = spanOf(cell, "colspan");
      cells.push({ text: plain(textIn(cell, depth)), span, place: place(column) });
      below.length = Math.max(below.length, column + span);
      below.fill(spanOf(cell, "rowspan") - 1, column, column + span);
      column += span;
    }
    passCovered();
    return cells;
  });
  walk.pieces.push({ kind: "grid", rows });
}

function countCell(walk: Walk): void {
  walk.cells += 1;
  if (walk.cells > MAX_CELLS)
    throw refusal("kilde-xlsx-for-stor", words`den har mer enn ${MAX_CELLS} celler i tabeller, som er grensen`);
}

const MOST_SPANNED = 64;

/** Columns or rows that a cell covers. */
const spanOf = ({ attrs }: Element, which: "colspan" | "rowspan"): number => {
  const given = Number(attrs.find(({ name }) => name === which)?.value);
  return Number.isInteger(given) && given > 1 ? Math.min(given, MOST_SPANNED) : 1;
};

function elementsIn(node: Node, names: string, depth: number): readonly Element[] {
  if (depth > MAX_DEPTH)
    throw refusal("kilde-xlsx-utrygg", words`den har mer enn ${MAX_DEPTH} elementer inni hverandre`);
  return childrenOf(node).flatMap((child) =>
    names.split(" ").includes(child.nodeName)
      ? [child as Element]
      : child.nodeName === "table" || PASSED_OVER.has(child.nodeName)
        ? []
        : elementsIn(child, names, depth + 1),
  );
}

function textIn(node: Node, depth: number): string {
  if (depth > MAX_DEPTH)
    throw refusal("kilde-xlsx-utrygg", words`den har mer enn ${MAX_DEPTH} elementer inni hverandre`);
  if (node.nodeName === "#text" && "value" in node) return node.value;
  if (PASSED_OVER.has(node.nodeName)) return "";
  const text = childrenOf(node)
    .map((child) => textIn(child, depth + 1))
    .join("");
  return INLINE.has(node.nodeName) ? text : ` ${text} `;
}
