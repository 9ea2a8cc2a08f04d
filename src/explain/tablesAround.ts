import type { CellTerms } from "../table/cellTerms";
import type { Table } from "../table/table";

/** Ids of the table and of those its cells point at. */
export function tablesAround({ id, rows }: Table): readonly string[] {
  const others = rows.flatMap(({ prognoseFrom, cellsFrom, derived }) => [prognoseFrom?.table, cellsFrom?.table, ...Object.values(derived ?? {}).flatMap(tablesOf)]);
  return [...new Set([id, ...others.flatMap((table) => table ?? [])])];
}

function tablesOf(terms: CellTerms): readonly (string | undefined)[] {
  switch (terms.kind) {
    case "cell":
      return [terms.table];
    case "postings":
      return [];
    case "sum":
      return terms.of.flatMap((part) => tablesOf(part.terms));
    case "quotient":
      return [terms.of, terms.to].flatMap(tablesOf);
    case "status":
      return [terms.actual, terms.limit].flatMap(tablesOf);
    default:
      return [terms.run.table];
  }
}
