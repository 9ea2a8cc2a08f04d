import type { Table } from "../table";

/** Where a table stands on its sheet. */
export interface TablePlace {
  readonly table: Table;
  /** Name of the sheet. */
  readonly sheet: string;
  /** Sheet row, from 1, of the table's first row. */
  readonly firstRow: number;
  /** Sheet column, from 0, of the table's first column of figures. */
  readonly firstColumn: number;
}
