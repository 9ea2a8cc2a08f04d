import type { Table } from "../table";
import { tablesIn } from "../formula";

/** Ids of the table and of those its cells point at. */
export function tablesAround({ id, rows }: Table): readonly string[] {
  const others = rows.flatMap(({ prognoseFrom, cellsFrom, own }) => [
    prognoseFrom?.table,
    cellsFrom?.table,
    ...Object.values(own ?? {}).flatMap(tablesIn),
  ]);
  return [...new Set([id, ...others.flatMap((table) => table ?? [])])];
}
