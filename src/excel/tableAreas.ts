import type { AnchoredTable } from "./readAnchors";
import type { Area } from "./usedAreas";

/** The block of its sheet around the table's cells; null for one that is deleted. */
export function tableArea({ sheet, lines, columns }: AnchoredTable): Area | null {
  const rows = [...lines.values()].flatMap(({ row }) => row ?? []);
  const places = [...columns.values()].flatMap(({ column }) => column ?? []);
  if (sheet === null || rows.length === 0 || places.length === 0) return null;
  const [row, column] = [Math.min(...rows) - 1, Math.min(...places)];
  return { sheet, row, column, rows: Math.max(...rows) - row, columns: Math.max(...places) + 1 - column };
}

/** The blocks around the cells of the tables, one a sheet. */
export function areasAround(tables: readonly AnchoredTable[]): readonly Area[] {
  const around = new Map<string, Area>();
  for (const area of tables.flatMap((table) => tableArea(table) ?? []))
    around.set(area.sheet, joined(around.get(area.sheet) ?? area, area));
  return [...around.values()];
}

function joined(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    sheet: one.sheet,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
