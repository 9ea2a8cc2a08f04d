import { cellAddress } from "../../table/excel/a1";
import type { Content } from "../../sheets/fingerprint";
import { cellContent } from "../cellContent";
import type { Step } from "../writePlan";

export interface CellToWrite {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly content: Content;
}

interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: Content[][];
}

/** The cells as few writes: neighbours in a row together, and equal runs below each other. */
export function writeSteps(cells: readonly CellToWrite[]): readonly Step[] {
  const runs: Run[] = [];
  for (const run of rowRuns(cells)) {
    const upper = runs.find((each) => each.sheet === run.sheet && each.column === run.column && each.row + each.rows.length === run.row && each.rows[0]?.length === run.rows[0]?.length);
    if (upper) upper.rows.push(...run.rows);
    else runs.push(run);
  }
  return runs.map(({ sheet, row, column, rows }) => ({ kind: "write", sheet, address: blockAddress(row, column, rows.length, rows[0]?.length ?? 1), formulas: rows.map((each) => each.map(writable)) }));
}

/** "C5:E9", or "C5" for one cell; row from 1, column from 0. */
export function blockAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(column, row);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(column + columns - 1, row + rows - 1)}`;
}

function rowRuns(cells: readonly CellToWrite[]): readonly Run[] {
  const sorted = [...cells].sort((a, b) => (a.sheet !== b.sheet ? (a.sheet < b.sheet ? -1 : 1) : a.row - b.row || a.column - b.column));
  const runs: Run[] = [];
  for (const { sheet, row, column, content } of sorted) {
    const last = runs.at(-1);
    const own = last?.rows[0];
    if (last && own && last.sheet === sheet && last.row === row && last.column + own.length === column) own.push(content);
    else runs.push({ sheet, row, column, rows: [[content]] });
  }
  return runs;
}

/** A cell's content as `range.formulas` is given it, so that a text stays one. */
function writable(content: Content): string | number {
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number" || content === "" || content.startsWith("=") || content.startsWith("'=")) return content;
  return cellContent({ value: content, look: "text" });
}
