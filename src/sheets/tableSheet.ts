import { kronerOf } from "../amounts/ore";
import type { Cell, Table, TableColumn, TableRow } from "../table/table";
import { emptyCell, numberCell, padded, ratioCell, textCell } from "./cells";
import { cellFormula, type FormulaMode } from "./formulas";
import { noteLines } from "./noteLines";
import type { TablePlace } from "./tablePlace";
import type { CellModel, LookName, SheetModel } from "./model";
import { AMOUNT_FORMATS, UNIT_TEXT } from "./numberFormats";
import { pageBreaks } from "./pageBreaks";

/** Columns before the figures: line number and text. */
const TEXT_COLUMNS = 2;
const TITLE_ROWS = 3;

/** The tables of one group on one sheet, below each other: title, unit, header, rows, notes. */
export function tableSheet(name: string, tables: readonly Table[], mode: FormulaMode): { readonly sheet: SheetModel; readonly places: readonly TablePlace[] } {
  const width = TEXT_COLUMNS + Math.max(...tables.map((table) => table.columns.length));
  const widths = [6, labelWidth(tables), ...Array.from({ length: width - TEXT_COLUMNS }, (_, c) => (tables.some(({ columns }) => columns[c]?.kind === "text") ? 28 : 16))];
  const room = widths.slice(1).reduce((sum, each) => sum + each, 0);
  const rows: (readonly CellModel[])[] = [];
  const places: TablePlace[] = [];
  for (const table of tables) {
    if (rows.length > 0) rows.push(padded([], width));
    const place = { table, firstRow: rows.length + TITLE_ROWS + 1, firstColumn: TEXT_COLUMNS };
    places.push(place);
    rows.push(...tableRows(place, mode, room).map((row) => padded(row, width)));
  }
  const single = tables.length === 1;
  const orientation = width > 6 ? "landscape" : "portrait";
  const breaksAfter = pageBreaks(places.map(({ firstRow }) => firstRow - TITLE_ROWS), rows.length, widths, orientation);
  return {
    places,
    sheet: {
      name,
      widths,
      rows,
      freeze: { rows: single ? TITLE_ROWS : 0, columns: TEXT_COLUMNS },
      print: { orientation, ...(single ? { repeatRows: [1, TITLE_ROWS] as const } : {}), ...(breaksAfter.length > 0 ? { breaksAfter } : {}) },
    },
  };
}

/** Wide enough for the longest line text in bold, which is not wrapped and would be cut by the figures beside it. */
function labelWidth(tables: readonly Table[]): number {
  const longest = Math.max(...tables.flatMap(({ rows }) => rows.map(({ label }) => label.length)));
  return Math.min(90, Math.max(54, Math.ceil(longest * 1.1)));
}

/** `room`: characters a note has on one line before it would run out of the sheet. */
function tableRows(place: TablePlace, mode: FormulaMode, room: number): (readonly CellModel[])[] {
  const { table } = place;
  return [
    [textCell(table.title, "title")],
    [textCell(UNIT_TEXT[table.unit], "unit")],
    [textCell("Nr.", "header"), textCell(table.labelHeader, "header"), ...table.columns.map((column) => textCell(column.header, column.kind === "text" ? "headerWords" : "headerRight"))],
    ...table.rows.map((row) => [
      textCell(row.number, LABEL_LOOKS[row.role]),
      textCell(row.label, LABEL_LOOKS[row.role]),
      ...table.columns.map((column, c) => figureCell(place, row, column, row.cells[c] as Cell, mode)),
    ]),
    ...[...table.notes, `Kilde: ${table.source}`].flatMap((note) => noteLines(note, room)).map((line) => [emptyCell("note"), textCell(line, "note")]),
  ];
}

const LABEL_LOOKS: Readonly<Record<TableRow["role"], LookName>> = { heading: "heading", line: "label", sum: "sumLabel", total: "totalLabel" };
const WORD_LOOKS: Readonly<Record<TableRow["role"], LookName>> = { heading: "heading", line: "words", sum: "sumWords", total: "totalWords" };
const FIGURE_LOOKS: Readonly<Record<TableRow["role"], LookName>> = { heading: "heading", line: "figure", sum: "sumFigure", total: "totalFigure" };

function figureCell(place: TablePlace, row: TableRow, column: TableColumn, cell: Cell, mode: FormulaMode): CellModel {
  const look = FIGURE_LOOKS[row.role];
  const formula = cellFormula(place, row, column, mode);
  switch (cell.kind) {
    case "empty":
      return emptyCell(look);
    case "amount":
      return numberCell(kronerOf(cell.ore), AMOUNT_FORMATS[place.table.unit], look, formula);
    case "number":
      return numberCell(cell.value.toNumber(), `#,##0${cell.decimals > 0 ? `.${"0".repeat(cell.decimals)}` : ""}`, look, formula);
    case "text":
      return textCell(cell.text, WORD_LOOKS[row.role]);
    case "ratio":
      return ratioCell(cell.ratio?.toNumber() ?? withoutBase(column, formula !== undefined), look, formula);
  }
}

/** What an avvik % without budget shows: the value its formula gives, or the same said as text where there is no formula. */
function withoutBase(column: TableColumn, live: boolean): number | string | null {
  switch (column.kind === "percent" ? column.zeroBudget : "blank") {
    case "blank":
      return live ? "" : null;
    case "zero":
      return 0;
    case "na":
      return live ? "#N/A" : "n.a.";
  }
}
