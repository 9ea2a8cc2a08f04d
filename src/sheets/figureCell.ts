import { kronerOf } from "../amounts/ore";
import { cellFormula, type FormulaMode } from "../table/excel/formulas";
import { AMOUNT_FORMATS, KRONER_PER_UNIT, PERCENT_FORMAT, UNIT_FORMATS } from "../table/excel/numberFormats";
import type { TablePlace } from "../table/excel/tablePlace";
import type { Cell, Table, TableColumn, TableRow } from "../table/table";
import { emptyCell, numberCell, ratioCell, textCell } from "./cells";
import type { CellModel, LookName } from "./model";

const WORD_LOOKS: Readonly<Record<TableRow["role"], LookName>> = {
  heading: "heading",
  line: "words",
  sum: "sumWords",
  total: "totalWords",
};
const FIGURE_LOOKS: Readonly<Record<TableRow["role"], LookName>> = {
  heading: "heading",
  line: "figure",
  sum: "sumFigure",
  total: "totalFigure",
};

/** A table's figure, word or field as its sheet has it. `places`: of every table of the workbook. */
export function figureCell(
  place: TablePlace,
  row: TableRow,
  column: TableColumn,
  cell: Cell,
  { places, mode }: { readonly places: readonly TablePlace[]; readonly mode: FormulaMode },
): CellModel {
  const look = FIGURE_LOOKS[row.role];
  const formula = cellFormula(place, row, column, mode, places);
  if (column.kind === "input" && row.role !== "heading") return inputCell(place.table, row, column.of, cell, formula);
  if (mode !== "verdier" && isField(column, cell, formula))
    return {
      value: null,
      look: "inputFigure",
      format: cell.kind === "unknown" ? numberFormat(cell.decimals) : PERCENT_FORMAT,
    };
  switch (cell.kind) {
    case "empty":
      return emptyCell(look);
    case "amount":
      return numberCell(kronerOf(cell.ore), AMOUNT_FORMATS[place.table.unit], look, formula);
    case "number":
      return numberCell(cell.value.toNumber(), numberFormat(cell.decimals), look, formula);
    case "unknown":
      return numberCell(formula === undefined ? null : "", numberFormat(cell.decimals), look, formula);
    case "text":
      if (column.id === "utkast") return textCell(cell.text, "wrappedWords");
      // Excel shows the formula itself where its cell has the text format.
      return formula === undefined
        ? textCell(cell.text, WORD_LOOKS[row.role])
        : { value: cell.text, look: WORD_LOOKS[row.role], formula };
    case "ratio":
      return ratioCell(
        cell.ratio?.toNumber() ?? withoutBase(column, formula !== undefined),
        look,
        formula,
        cell.decimals,
      );
  }
}

const numberFormat = (decimals: number): string => `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;

/** A figure that is the user's to fill, where what follows from it is calculated. */
const isField = (column: TableColumn, cell: Cell, formula: string | undefined): boolean =>
  column.kind === "value" &&
  column.isField === true &&
  formula === undefined &&
  (cell.kind === "unknown" || (cell.kind === "ratio" && cell.ratio === null));

/** A field of the user's. Amounts stand in the table's unit, since that is what one types below «Beløp i 1000 kr». */
function inputCell(
  { unit }: Table,
  { role, formula: ofRow }: TableRow,
  of: "amount" | "text",
  cell: Cell,
  formula: string | undefined,
): CellModel {
  const isField = of === "text" || ofRow?.is === "postings";
  if (of === "text")
    return cell.kind === "text" ? textCell(cell.text, "inputWords") : { value: null, look: "inputWords", format: "@" };
  const look = isField ? "input" : FIGURE_LOOKS[role];
  if (cell.kind !== "amount") return isField ? { value: null, look, format: UNIT_FORMATS[unit] } : emptyCell(look);
  return numberCell(kronerOf(cell.ore) / KRONER_PER_UNIT[unit], UNIT_FORMATS[unit], look, formula);
}

/**
 * What a percentage without base shows: the value its formula gives, or the same said as text where there is no
 * formula.
 */
function withoutBase(column: TableColumn, live: boolean): number | string | null {
  switch (column.kind === "percent" || column.kind === "share" ? column.zeroBudget : "blank") {
    case "blank":
      return live ? "" : null;
    case "zero":
      return 0;
    case "na":
      return live ? "#N/A" : "n.a.";
  }
}
