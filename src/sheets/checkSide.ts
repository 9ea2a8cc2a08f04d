import type { CheckSide } from "../checks/checkStatements";
import type { ReportFigure } from "../statements/reportFigure";
import { cellAddress, quotedSheet } from "./a1";
import type { TablePlace } from "./formulas";

/** One side of a control: its amount in øre, ledger sign, and the formula that gives it in kroner. */
export interface Side {
  readonly value: number;
  readonly formula: string | undefined;
}

const NOTHING: Side = { value: 0, formula: undefined };

/** A side of a control as cells of the tables; null when the workbook does not hold the table or its column. */
export function sideOf(side: CheckSide | null, figure: ReportFigure, places: readonly TablePlace[], sheetOf: (table: string) => string): Side | null {
  if (side === null) return NOTHING;
  const place = places.find(({ table }) => table.id === side.statement);
  const column = place?.table.columns.findIndex((candidate) => candidate.id === figure) ?? -1;
  if (!place || column < 0) return null;
  const terms = place.table.rows.flatMap((row, position) => {
    const cell = row.cells[column];
    if (!side.rows.includes(row.id) || cell?.kind !== "amount") return [];
    const address = `${quotedSheet(sheetOf(place.table.id))}!${cellAddress(place.firstColumn + column, place.firstRow + position)}`;
    return [{ value: row.sign * cell.ore, address: `${row.sign < 0 ? "-" : "+"}${address}` }];
  });
  const formula = terms.map((term) => term.address).join("").replace(/^\+/, "");
  return { value: terms.reduce((sum, term) => sum + term.value, 0), formula: `=ROUND(${formula},2)` };
}
