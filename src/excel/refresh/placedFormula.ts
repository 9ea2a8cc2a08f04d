import { cellAddress, quotedSheet } from "../../table/excel/a1";
import { rewriteReferences } from "../../table/excel/formulaReferences";
import type { PlacedTable } from "./placeTables";

interface Place {
  readonly table: PlacedTable;
  readonly line: string;
  readonly column: string;
}

/** A formula of the model as it stands in the workbook; undefined when it points at what the workbook has not. */
export type PlaceFormula = (formula: string, modelSheet: string, sheet: string) => string | undefined;

/** How formulas of the new report's model are rewritten to where its cells stand in the workbook. */
export function placedFormulas(placed: readonly PlacedTable[]): PlaceFormula {
  const places = new Map<string, Place>();
  for (const table of placed)
    for (const { id: line, row } of table.block.lines)
      for (const { id: column, column: at } of table.block.columns)
        places.set(`${table.model.name}!${row}!${at}`, { table, line, column });
  return (formula, modelSheet, sheet) => {
    let isWhole = true;
    const written = rewriteReferences(formula, (first, last, original, before) => {
      const [from, to] = [first, last].map(
        (cell) => cell && places.get(`${cell.sheet ?? modelSheet}!${cell.row}!${cell.column}`),
      );
      if (!from) return original;
      const prefix = first.sheet === null && from.table.sheet === sheet ? "" : `${quotedSheet(from.table.sheet)}!`;
      const text =
        last === null
          ? cellOf(from)
          : to && to.table === from.table
            ? blockOf(from, to, prefix, before.endsWith("SUM("))
            : null;
      if (text === null) isWhole = false;
      return `${prefix}${text ?? ""}`;
    });
    return isWhole ? written : undefined;
  };
}

function cellOf({ table, line, column }: Place): string | null {
  const [row, at] = [table.rows.get(line), table.columns.get(column)];
  return row === undefined || at === undefined ? null : cellAddress(at, row);
}

/** A block stays one where no other line of the table has come between; a sum else lists its cells. */
function blockOf(from: Place, to: Place, prefix: string, isSum: boolean): string | null {
  const { table } = from;
  const ids = table.block.lines.map(({ id }) => id);
  const wanted = ids.slice(ids.indexOf(from.line), ids.indexOf(to.line) + 1);
  const rows = wanted.flatMap((id) => table.rows.get(id) ?? []);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const between = ids.filter((id) => !wanted.includes(id)).some((id) => isBetween(table.rows.get(id), top, bottom));
  const [column, lastColumn] = [table.columns.get(from.column), table.columns.get(to.column)];
  if (column === undefined || lastColumn === undefined) return null;
  if (!between) return `${cellAddress(column, top)}:${cellAddress(lastColumn, bottom)}`;
  return isSum && column === lastColumn ? rows.map((row) => cellAddress(column, row)).join(`,${prefix}`) : null;
}

const isBetween = (row: number | undefined, top: number, bottom: number): boolean =>
  row !== undefined && row > top && row < bottom;
