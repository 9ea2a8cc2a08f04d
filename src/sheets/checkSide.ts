import type { ListCell, Side, Term } from "../law/controls/control";
import type { ReportFigure } from "../ledger/grunnlag/reportFigure";
import type { Table, TableColumn } from "../table/table";
import { cellAddress, quotedSheet } from "../table/excel/a1";
import type { TablePlace } from "../table/excel/tablePlace";
import { sumifs } from "../table/excel/sumifs";

/**
 * The formula in kroner that gives a control's side from the tables' cells and `Grunnlag`.
 * Undefined where Excel has nothing to calculate it from: postings by funksjon, control sums of files, tables the
 * workbook leaves out.
 */
export function sideFormula(
  side: Side | null,
  figure: ReportFigure,
  places: readonly TablePlace[],
): string | undefined {
  if (side === null) return undefined;
  const parts = side.terms.map((term) => termParts(term, term.figure ?? figure, places));
  if (parts.some((part) => part === null) || parts.flat().length === 0) return undefined;
  const formula = `=ROUND(${parts
    .flatMap((part) => part ?? [])
    .join("")
    .replace(/^\+/, "")},2)`;
  return formula.length > LONGEST_FORMULA ? undefined : formula;
}

/** Characters Excel takes in a formula. */
const LONGEST_FORMULA = 8192;

/** What a term adds, each with its sign; null when Excel cannot know. */
function termParts(term: Term, figure: ReportFigure, places: readonly TablePlace[]): readonly string[] | null {
  switch (term.kind) {
    case "lines":
      return lineCells(term.statement, (column) => column.kind === "figure" && column.id === figure, term, places);
    case "note":
      return lineCells(term.note, (column) => column.kind === "value", term, places);
    case "list":
      return listCells(term, figure, places);
    case "keys":
      return [`${term.negated ? "-" : "+"}${sumifs(figure, term.where)}`];
    case "later":
    case "postings":
    case "sources":
      return null;
  }
}

/** The cell of the list's note, or those of its lines that are above 0; null when the workbook leaves the note out. */
function listCells(
  term: Extract<Term, { kind: "list" }>,
  figure: ReportFigure,
  places: readonly TablePlace[],
): readonly string[] | null {
  const place = places.find(({ table }) => table.id === term.table);
  const cell = term.cells[figure];
  const column = place?.table.columns.findIndex(({ id }) => id === cell?.column) ?? -1;
  if (!place || !cell || column < 0) return null;
  if ("linesOver" in cell) return overLimits(cell, place, column);
  const isWanted = ({ id, role }: Table["rows"][number]): boolean =>
    "row" in cell ? id === cell.row : role === "line";
  const positions = place.table.rows.flatMap((row, position) => (isWanted(row) ? [position] : []));
  const [first, last] = [positions[0], positions[positions.length - 1]];
  const sign = term.negated ? "-" : "+";
  if (first === undefined || last === undefined) return [`${sign}0`];
  const at = (position: number): string => cellAddress(place.firstColumn + column, place.firstRow + position);
  const sheet = quotedSheet(place.sheet);
  return ["row" in cell ? `${sign}${sheet}!${at(first)}` : `${sign}SUMIF(${sheet}!${at(first)}:${at(last)},">0")`];
}

/** `+(C5>40)*J5`, of each row that has a limit. */
function overLimits(
  { linesOver, of }: Extract<ListCell, { readonly linesOver: unknown }>,
  { table, sheet, firstColumn, firstRow }: TablePlace,
  column: number,
): readonly string[] | null {
  const years = table.columns.findIndex(({ id }) => id === of);
  if (years < 0 || linesOver.length === 0) return null;
  return linesOver.flatMap(({ row, limit }) => {
    const position = table.rows.findIndex(({ id }) => id === row);
    const at = (each: number): string =>
      `${quotedSheet(sheet)}!${cellAddress(firstColumn + each, firstRow + position)}`;
    return position < 0 ? [] : [`+IF(N(${at(years)})>${limit},${at(column)},0)`];
  });
}

/**
 * The cells of the lines, turned back to ledger sign; null when the table does not show every one of them (it may net
 * them, or leave out the column).
 */
function lineCells(
  id: string,
  isWanted: (column: TableColumn) => boolean,
  term: Extract<Term, { kind: "lines" | "note" }>,
  places: readonly TablePlace[],
): readonly string[] | null {
  const place = places.find(({ table }) => table.id === id);
  const column = place?.table.columns.findIndex(isWanted) ?? -1;
  if (!place || column < 0) return null;
  const cells = place.table.rows.flatMap((row, position) => {
    if (!term.rows.includes(row.id) || row.cells[column]?.kind !== "amount") return [];
    const isNegative = row.sign < 0 !== (term.negated ?? false);
    return [
      `${isNegative ? "-" : "+"}${quotedSheet(place.sheet)}!${cellAddress(place.firstColumn + column, place.firstRow + position)}`,
    ];
  });
  return cells.length === term.rows.length ? cells : null;
}
