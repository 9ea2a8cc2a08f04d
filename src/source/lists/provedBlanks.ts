import type { ListingInput } from "../../law/lists/definition";
import type { Problem } from "../../ledger/problem";
import { oreIn, type ListingRow } from "./listing";
import { missingValue } from "./listingProblems";

/**
 * The rows without those where a movement that must be filled in is blank, and the balances do not prove that it is
 * none: opening and movements do not come to the closing one.
 */
export function withoutUnprovedBlanks(
  { columns }: ListingInput,
  rows: readonly ListingRow[],
  file: string,
  headers: Readonly<Record<string, string>>,
): { readonly rows: readonly ListingRow[]; readonly problems: readonly Problem[] } {
  const sums = columns.flatMap(({ id, default: follows }) => (follows?.kind === "sum" ? [{ id, of: follows.of }] : []));
  const blankIn = (row: ListingRow): readonly string[] =>
    sums.flatMap(({ id, of }) => {
      const isProved = of.reduce((sum, column) => sum + oreIn(row, column), 0) === oreIn(row, id);
      const blank = columns.filter(
        ({ id: column, required }) => required && of.includes(column) && !row.values[column],
      );
      return isProved ? [] : blank.map((column) => column.id);
    });
  const wrong = rows.map((row) => ({ row, blank: blankIn(row) }));
  return {
    rows: wrong.flatMap(({ row, blank }) => (blank.length === 0 ? [row] : [])),
    problems: wrong.flatMap(({ row, blank }) =>
      blank.map((column) => missingValue(file, row.row, headers[column] ?? column)),
    ),
  };
}
