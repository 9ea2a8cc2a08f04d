import type { FormulaMode } from "./formulas";
import type { ExcelArg } from "../fn/function";
import { FUNCTIONS } from "../fn/functions";
import type { Fn } from "../fn/function";
import type { CellAt, CellRun, Formula } from "../formula";
import { rowPosition } from "../rowPosition";
import type { TableColumn, TableRow } from "../table";
import { figureFormula } from "../tableFormula";
import { cellAddress, quotedSheet } from "./a1";
import { KRONER_PER_UNIT } from "./numberFormats";
import { criterionText, sumifs } from "./sumifs";
import type { TablePlace } from "./tablePlace";

/** Where a formula is read: the cell it is of, and what it knows of the workbook it stands in. */
interface Reading {
  readonly place: TablePlace;
  readonly row: TableRow;
  /** Id of the column; undefined in the formula of a figure that the table does not show. */
  readonly column: TableColumn | undefined;
  readonly figure: string;
  readonly places: readonly TablePlace[];
  readonly mode: FormulaMode;
}

/**
 * The formula as a workbook writes it, English with comma and without `=`. Throws where it points at what the workbook
 * does not have.
 */
export function readExcel(formula: Formula, reading: Reading): ExcelArg {
  switch (formula.is) {
    case "postings":
      return {
        text: `${formula.sign < 0 ? "-" : ""}ROUND(${formula.sets.map((criteria) => sumifs(formula.figure ?? "regnskap", criteria)).join("+")},2)`,
      };
    case "cell":
      return cellArg(formula, reading);
    case "run":
      return runArg(formula, reading);
    case "number":
      return { text: formula.text };
    case "call": {
      const { excel } = FUNCTIONS[formula.fn] as Fn<unknown>;
      const text = excel(
        formula.args.map((arg) => readExcel(arg, reading)),
        formula.by,
        reading.mode,
      );
      return { text, adds: formula.fn === "add" && formula.args.length > 1 };
    }
  }
}

/**
 * The cell's address, with the sheet when it is another; or, when the table does not show it there, the row's own
 * figure.
 */
function cellArg({ row: rowId, column: columnId, table }: CellAt, reading: Reading): ExcelArg {
  const place = placeOf(table, reading);
  const id = columnId ?? reading.figure;
  const position = rowId === undefined ? rowPosition(place.table.rows, reading.row.id) : positionOf(place, rowId);
  const row = place.table.rows[position] as TableRow;
  const c = place.table.columns.findIndex((column) => column.id === id);
  const at = { column: place.firstColumn + c, row: place.firstRow + position };
  const column = place.table.columns[c];
  if (column === undefined || (column.kind === "figure" && row.cells[c]?.kind === "empty")) {
    const hidden = readExcel(figureFormula(row, id as Parameters<typeof figureFormula>[1]), {
      ...reading,
      row,
      column: undefined,
      figure: id,
    });
    return { text: `(${hidden.text})`, ...(column && { at }) };
  }
  const address = cellAddress(at.column, at.row);
  // What the user writes stands in the table's unit, everything else in kroner.
  const scale = column.kind === "input" && reading.column?.kind !== "input" ? KRONER_PER_UNIT[place.table.unit] : 1;
  if (place.sheet !== reading.place.sheet) return { text: `${quotedSheet(place.sheet)}!${address}` };
  return { text: scale === 1 ? address : `${address}*${scale}`, address, at };
}

function runArg(run: CellRun, reading: Reading): ExcelArg {
  const tests = run.where.map(({ column, text, not }) => {
    const block = blockOf({ ...run, column }, reading);
    return {
      block,
      criterion: criterionText({ column, key: text, not }),
      equals: `(${block}${not ? "<>" : "="}"${text.replace(/"/g, '""')}")`,
    };
  });
  return { text: blockOf(run, reading), tests };
}

/** The address of the cells, with the sheet when it is another. Throws when the rows do not follow each other. */
function blockOf({ rows, column, table }: CellRun, reading: Reading): string {
  const place = placeOf(table, reading);
  const positions = rows.map((row) => positionOf(place, row));
  const at = place.table.columns.findIndex((candidate) => candidate.id === column);
  const [first, last] = [positions[0] ?? 0, positions.at(-1) ?? 0];
  if (at < 0 || positions.some((position, p) => position !== first + p))
    throw new Error(`${place.table.id} har ikke cellene ${rows.join(", ")} i ${column} samlet`);
  const address = [...new Set([first, last])]
    .map((position) => cellAddress(place.firstColumn + at, place.firstRow + position))
    .join(":");
  return place.sheet === reading.place.sheet ? address : `${quotedSheet(place.sheet)}!${address}`;
}

function placeOf(id: string | undefined, { place: here, places }: Reading): TablePlace {
  const place = id === undefined ? here : places.find(({ table }) => table.id === id);
  if (!place) throw new Error(`Tabellen ${String(id)} er ikke i arbeidsboken`);
  return place;
}

function positionOf({ table }: TablePlace, row: string): number {
  const position = rowPosition(table.rows, row);
  if (position < 0) throw new Error(`Tabellen ${table.id} har ingen rad ${row}`);
  return position;
}
