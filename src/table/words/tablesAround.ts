import type { Table } from "../table";
import { tablesInTerms } from "../tablesInTerms";

/** Ids of the table and of those its cells point at. */
export function tablesAround({ id, rows }: Table): readonly string[] {
  const others = rows.flatMap(({ prognoseFrom, cellsFrom, derived }) => [prognoseFrom?.table, cellsFrom?.table, ...Object.values(derived ?? {}).flatMap(tablesInTerms)]);
  return [...new Set([id, ...others.flatMap((table) => table ?? [])])];
}
