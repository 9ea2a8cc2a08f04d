import { Exact, type Ratio } from "../../amounts/ratio";
import type { Unit } from "../../amounts/printAmount";
import { REPORT_FIGURE_TEXT, type ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Table, TableRow } from "../table";
import type { CellName, Figure, Operand, World } from "./explanation";
import { printFigure } from "./printFigure";

/** Where a cell is explained: its row, and what else can be looked up. */
export interface Inside {
  readonly world: World;
  readonly table: Table;
  readonly row: TableRow;
  /**
   * What a cell is: as the workbook has it, else worked out. A column the table does not show is a figure of the row's
   * own.
   */
  readonly figureOf: (cell: CellName) => Figure | null;
}

/** A row's figure in a column, of this table. */
export function operandOf(
  { table, figureOf }: Inside,
  line: string,
  column: string,
  by: "row" | "column",
  sign: 1 | -1 = 1,
): Operand {
  const cell = { table: table.id, line, column };
  const name = by === "row" ? rowName(table, line) : columnName(table, column);
  return { name, cell: isShown(table, line, column) ? cell : null, figure: figureOf(cell), sign };
}

/** Whether the table has the row's figure in the column; a figure column may leave a row blank and still sum it. */
export function isShown(table: Table, line: string, column: string): boolean {
  const position = table.columns.findIndex(({ id }) => id === column);
  const row = table.rows.find(({ id }) => id === line);
  return (
    row !== undefined &&
    position >= 0 &&
    (table.columns[position]?.kind !== "figure" || row.cells[position]?.kind !== "empty")
  );
}

/** «8 Rammetilskudd». */
export function rowName({ rows }: Table, line: string): string {
  const row = rows.find(({ id }) => id === line);
  return row ? lineName(row) : line;
}

/** The line's number and text; an enhet's text has its code already. */
export const lineName = ({ number, label }: Pick<TableRow, "number" | "label">): string =>
  number === "" || label.startsWith(number) ? label : `${number} ${label}`;

const columnName = ({ columns }: Table, column: string): string =>
  columns.find(({ id }) => id === column)?.header ?? figureText(column);

/** A figure's name with a capital letter. */
export function figureText(figure: string): string {
  const text: string = REPORT_FIGURE_TEXT[figure as ReportFigure] ?? figure;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The figure's exact value, with the operand's sign; 0 where it is blank. */
const exactly = ({ figure, sign }: Operand): Ratio => (figure?.exact ?? new Exact(0)).times(sign);

export const amountFigure = (exact: Ratio): Figure => ({ kind: "amount", exact, decimals: 0 });

/** The sum of the operands, of the kind of the first that is not blank. */
export function sumFigure(operands: readonly Operand[]): Figure {
  const figures = operands.flatMap(({ figure }) => figure ?? []);
  return {
    kind: figures[0]?.kind ?? "amount",
    decimals: Math.max(0, ...figures.map(({ decimals }) => decimals)),
    exact: operands.reduce((sum, each) => sum.plus(exactly(each)), new Exact(0)),
  };
}

/** A calculation with numbers: «(1 200 − 300) / 900». Negative numbers stand in parentheses behind an operator. */
export function calculationText(parts: readonly (string | Operand | Figure | null)[], unit: Unit): string {
  return parts.reduce<string>((text, part) => {
    if (typeof part === "string") return text + part;
    const figure = part === null || "exact" in part ? part : part.figure;
    const printed = figure === null ? "0" : printFigure(figure, unit);
    return text + (printed.startsWith("−") && /[^(|]$/.test(text) ? `(${printed})` : printed);
  }, "");
}
