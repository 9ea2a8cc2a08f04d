import type { Block, ReportDocument } from "../../src/document/reportDocument";

/** A document as lines to compare: headings, paragraphs, and tables with «|» between cells; «?» for a row that is not surely read. */
export const asText = ({ blocks }: Pick<ReportDocument, "blocks">): readonly string[] => blocks.flatMap(linesOf);

function linesOf(block: Block): readonly string[] {
  if (block.kind !== "table") return [block.kind === "heading" ? `${"#".repeat(block.level)} ${block.text}` : block.text];
  return [[block.labelHeader, ...block.headers].join(" | "), ...block.rows.map(({ label, cells }) => (cells === null ? `${label} | ?` : [label, ...cells.map(({ text }) => text)].join(" | ")))];
}
