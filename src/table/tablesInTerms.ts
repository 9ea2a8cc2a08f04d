import type { CellTerms } from "./cellTerms";

/** Ids of the other tables that the terms point at; one may stand there more than once. */
export function tablesInTerms(terms: CellTerms): readonly string[] {
  switch (terms.kind) {
    case "cell":
      return named(terms.table);
    case "postings":
      return [];
    case "sum":
      return terms.of.flatMap((part) => tablesInTerms(part.terms));
    case "quotient":
      return [terms.of, terms.to].flatMap(tablesInTerms);
    case "status":
      return [terms.actual, terms.limit].flatMap(tablesInTerms);
    default:
      return named(terms.run.table);
  }
}

/** Terms without a table point into their own. */
const named = (table: string | undefined): readonly string[] => (table === undefined ? [] : [table]);
