import { KOSTRA_NOKKELTALL_INPUT } from "../../law/lists/kostraNokkeltall";
import type { NokkeltallRow } from "./rowsOf";

/** A cell of the list: text, a figure, or nothing. */
export type ListCell = string | number | null;

/**
 * The figures in the shape of the input list `kostra-nokkeltall`: its headers, then one row a figure. Figures are
 * numbers with SSB's own decimals. After the list's own columns: where each figure is from.
 */
export function listCells(rows: readonly NokkeltallRow[], fetched: Date): readonly (readonly ListCell[])[] {
  const { columns, besides = [] } = KOSTRA_NOKKELTALL_INPUT;
  const header = [...columns.map((column) => column.header), ...besides];
  return [
    header,
    ...rows.map((row) => [
      ...columns.map(({ id }) => valueIn(row, id)),
      row.tabell,
      row.kode,
      row.oppdatert,
      timeText(fetched),
    ]),
  ];
}

function valueIn(row: NokkeltallRow, column: string): ListCell {
  const value = (row as unknown as Readonly<Record<string, unknown>>)[column];
  if (column === "verdi") return row.verdi === null ? null : row.verdi.toNumber();
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" ? value : null;
}

/** «2026-11-23 10:14», as the clock on the wall. */
export function timeText(time: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
