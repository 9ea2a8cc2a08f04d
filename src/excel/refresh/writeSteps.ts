import { cellAddress } from "../../table/excel/a1";
import type { Content } from "../../sheets/fingerprint";
import { cellContent } from "../cellContent";
import type { Step } from "../writePlan";
import { cellRuns } from "./cellRuns";

export interface CellToWrite {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly content: Content;
}

/** The cells as few writes. */
export function writeSteps(cells: readonly CellToWrite[]): readonly Step[] {
  return cellRuns(cells).map(({ sheet, row, column, rows }) => ({
    kind: "write",
    sheet,
    address: blockAddress(row, column, rows.length, rows[0]?.length ?? 1),
    formulas: rows.map((each) => each.map(({ content }) => writable(content))),
  }));
}

/** "C5:E9", or "C5" for one cell; row from 1, column from 0. */
export function blockAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(column, row);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(column + columns - 1, row + rows - 1)}`;
}

/** A cell's content as `range.formulas` is given it, so that a text stays one. */
function writable(content: Content): string | number {
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number" || content === "" || content.startsWith("=") || content.startsWith("'="))
    return content;
  return cellContent({ value: content, look: "text" });
}
