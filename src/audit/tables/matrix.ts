import { cellNumber, type DecimalSign } from "../../document/cellNumber";
import type { Cells } from "../../document/table/columnRules";
import type { PrintedTable } from "../../document/reportDocument";
import { isPercentHeader } from "../facts/columnMeaning";

/** The figures of a printed table. */
export interface Matrix {
  /** Which of the printed tables it is. */
  readonly table: number;
  /** null: a row whose cells are not surely read; empty: one without figures. */
  readonly rows: readonly (Cells | null)[];
  /** Columns that hold percentages. */
  readonly percent: readonly boolean[];
}

const MOST = 0.5;

export function matrixOf({ headers, rows }: PrintedTable, decimal: DecimalSign, table: number): Matrix {
  const numbers = rows.map(({ cells }) => cells && cells.map(({ text }) => cellNumber(text, decimal)));
  const percent = headers.map((header, c) => {
    const filled = numbers.flatMap((row) => row?.[c] ?? []);
    return isPercentHeader(header) || filled.filter(({ isPercent }) => isPercent).length > MOST * filled.length;
  });
  return { table, rows: numbers, percent };
}

/** A cell by its table among the printed ones, its row and its column. */
export interface CellAt {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export const keyOf = ({ table, row, column }: CellAt): string => `${table}:${row}:${column}`;

/**
 * One use of a relation: which cells it ties together, whether they keep it, and what each would be if the others are
 * right.
 */
export interface Tie {
  readonly kind: "kolonneregel" | "sum" | "prosent" | "snitt" | "gjentatt";
  readonly cells: readonly CellAt[];
  /** The cell that is worked out from the others. */
  readonly target: CellAt;
  readonly keeps: "exact" | "rounding" | "broken";
  /** The figure of the cell if all the others are right; in units, with its sign. null where it cannot be said. */
  readonly expected: (cell: CellAt) => number | null;
  /** Broken by a sign alone: kept when the target is turned. */
  readonly bySignAlone: boolean;
}
