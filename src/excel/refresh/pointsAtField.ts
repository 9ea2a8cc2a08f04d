import { rewriteReferences } from "../../table/excel/formulaReferences";
import type { PlacedTable } from "./placeTables";

/**
 * Whether a formula on the sheet points at a field of the report, or at a sum of fields: what it gives then comes in
 * the new unit by itself. As the workbook is now.
 */
export function pointsAtField(formula: string, sheet: string, placed: readonly PlacedTable[]): boolean {
  const fields = placed.map((table) => ({
    sheet: table.sheet,
    rows: [...table.rowsNow.values()].flatMap((row) => row ?? []),
    columns: table.block.columns.flatMap(({ id, isInput }) =>
      isInput ? (table.anchored.columns.get(id)?.column ?? []) : [],
    ),
  }));
  let found = false;
  rewriteReferences(formula, (first, last, original) => {
    const end = last ?? first;
    found ||= fields.some(
      (each) =>
        each.sheet === (first.sheet ?? sheet) &&
        each.rows.some((row) => row >= first.row && row <= end.row) &&
        each.columns.some((column) => column >= first.column && column <= end.column),
    );
    return original;
  });
  return found;
}
