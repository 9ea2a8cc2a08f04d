import { absoluteCell, quotedSheet } from "../table/excel/a1";
import { emptyCell, textCell } from "./cells";
import type { CellModel, SheetModel } from "./model";
import type { PlacedBlock } from "./placedBlock";
import type { ReportFacts } from "./reportFacts";
import { textPieces } from "./textPieces";

export const ANCHOR_SHEET = "_Tertial";
/** Of the sheet's own layout; a reader refuses one it does not know. */
export const ANCHOR_FORMAT = "1";
/**
 * Column, from 0, that holds in pieces what the tables' cells follow from, see `tablesText`; before it stand the
 * anchors.
 */
export const TABLES_COLUMN = 5;
/** The line that holds a block's headers, and the column that holds the texts of its lines. */
export const HEADER_LINE = "#hode";
export const TEXT_COLUMN = "#tekst";

type Row = readonly CellModel[];

/**
 * The very hidden sheet by which the report is found again: one row a fact, a source, a block, and each column and line
 * of it.
 * Columns: kind, table, id, where (a formula whose reference Excel itself moves with the cell, #REF! when that is
 * deleted), and what was written there: a header, or the fingerprints of a line's cells in the order of the columns.
 * Beside them, row by row, the pieces of `tables`.
 */
export function anchorSheet(
  blocks: readonly PlacedBlock[],
  { sources, ...facts }: ReportFacts,
  tables: string,
): SheetModel {
  const rows: readonly Row[] = [
    row(
      "format",
      ANCHOR_FORMAT,
      "",
      null,
      "Tertial finner igjen rapporten med dette arket. Endringer her gjør at den ikke kan oppdateres.",
    ),
    ...Object.entries(facts).map(([name, value]) => row("fakta", name, "", null, value === null ? "" : String(value))),
    ...sources.map((source) =>
      row(
        "kilde",
        source.name,
        "",
        null,
        JSON.stringify({ rowsRead: source.rowsRead, rowsUsed: source.rowsUsed, sums: source.sums }),
      ),
    ),
    ...blocks.flatMap(blockRows),
  ];
  return {
    name: ANCHOR_SHEET,
    widths: [9, 24, 30, 30, 60, 9],
    rows: withPieces(rows, textPieces(tables)),
    print: { orientation: "landscape" },
    visibility: "veryHidden",
  };
}

function withPieces(rows: readonly Row[], pieces: readonly string[]): readonly Row[] {
  return Array.from({ length: Math.max(rows.length, pieces.length) }, (_, r) => [
    ...(rows[r] ?? row("", "", "", null, "")),
    textCell(pieces[r] ?? ""),
  ]);
}

function blockRows({ table, title, sheet, lines, columns }: PlacedBlock): readonly Row[] {
  const header =
    (lines.find(({ id, row: at }) => id === HEADER_LINE && at !== null) ?? lines.find(({ row: at }) => at !== null))
      ?.row ?? null;
  const texts =
    (
      columns.find(({ id, column }) => id === TEXT_COLUMN && column !== null) ??
      columns.find(({ column }) => column !== null)
    )?.column ?? null;
  const where = (formula: "ROW" | "COLUMN", at: number | null, column: number | null, value: number): Where =>
    sheet === null || at === null || column === null
      ? null
      : { value, formula: `=${formula}(${quotedSheet(sheet)}!${absoluteCell(column, at)})` };
  return [
    row("tabell", table, "", null, title),
    ...columns.map(({ id, header: text, column }) =>
      row("kolonne", table, id, where("COLUMN", header, column, (column ?? 0) + 1), text),
    ),
    ...lines.map(({ id, row: at, written }) =>
      row("rad", table, id, where("ROW", at, texts, at ?? 0), written.join(" ")),
    ),
  ];
}

/** Null: deleted. */
type Where = { readonly value: number; readonly formula: string } | null;

function row(kind: string, table: string, id: string, where: Where, written: string): Row {
  return [
    textCell(kind),
    textCell(table),
    textCell(id),
    where === null ? emptyCell() : { ...where, look: "text" },
    textCell(written),
  ];
}
