import type { Grunnlag } from "../../ledger/grunnlag/grunnlag";
import type { PostingTerms } from "./explanation";
import { termRows } from "./postingParts";

/**
 * What a filter of a column keeps: rows with one of the values, blank ones, or those with none of (at most two) values.
 */
export interface ColumnFilter {
  readonly column: string;
  readonly keep:
    | { readonly kind: "values"; readonly values: readonly string[] }
    | { readonly kind: "blank" }
    | { readonly kind: "not"; readonly values: readonly string[] };
}

/**
 * Filters of the columns the terms ask for, which together keep the rows behind them; `others`: how many rows more,
 * where columns cannot tell them apart.
 */
export function grunnlagFilter(
  grunnlag: Grunnlag,
  terms: Pick<PostingTerms, "sets" | "figure">,
): { readonly filters: readonly ColumnFilter[]; readonly others: number } {
  const behind = new Set(termRows(grunnlag, terms).map(({ position }) => position));
  const asked = [...new Set(terms.sets.flatMap((set) => set.map(({ column }) => column)))];
  const columns = asked
    .map((column) => columnKeys(grunnlag, column, behind))
    .filter(({ own, others }) => others.some((key) => !own.includes(key)));
  // A blank among others is harder to ask for: only where it is needed.
  const plain = columns.filter(({ own }) => !own.includes(""));
  const chosen = extra(grunnlag, plain, behind) === 0 ? plain : columns;
  return {
    filters: chosen.map(({ column, own, others }) => ({
      column,
      keep: keepOf(
        own,
        others.filter((key) => !own.includes(key)),
      ),
    })),
    others: extra(grunnlag, chosen, behind),
  };
}

interface ColumnKeys {
  readonly column: string;
  readonly position: number;
  /** Of the rows behind. */
  readonly own: readonly string[];
  /** Of the rest. */
  readonly others: readonly string[];
}

function columnKeys({ keyColumns, rows }: Grunnlag, column: string, behind: ReadonlySet<number>): ColumnKeys {
  const position = keyColumns.indexOf(column);
  const keys = (isBehind: boolean): readonly string[] => [
    ...new Set(rows.flatMap((row, r) => (behind.has(r) === isBehind ? [row.keys[position] ?? ""] : []))),
  ];
  return { column, position, own: keys(true), others: keys(false) };
}

/** Rows that the columns keep besides those behind. */
function extra({ rows }: Grunnlag, columns: readonly ColumnKeys[], behind: ReadonlySet<number>): number {
  const kept = columns.map(({ position, own }) => ({ position, own: new Set(own) }));
  return rows.filter(
    ({ keys }, r) => !behind.has(r) && kept.every(({ position, own }) => own.has(keys[position] ?? "")),
  ).length;
}

/** A custom filter has room for two values. */
const MOST_NOT = 2;

function keepOf(own: readonly string[], excluded: readonly string[]): ColumnFilter["keep"] {
  if (own.length === 1 && own[0] === "") return { kind: "blank" };
  if (own.includes("") && excluded.length <= MOST_NOT) return { kind: "not", values: excluded };
  return { kind: "values", values: own };
}
