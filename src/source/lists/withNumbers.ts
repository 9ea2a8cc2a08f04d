import type { Listing, ListingRow, ListingValue } from "./listing";

/** The list with its numbers held in another way: exact ones are of a class, which no thread takes from another. */
export function withNumbers<From, To>(listing: Listing<From>, turned: (number: From) => To): Listing<To> {
  const valueOf = (value: ListingValue<From>): ListingValue<To> =>
    value.kind === "number" ? { kind: "number", value: turned(value.value) } : value;
  const rowOf = ({ row, values }: ListingRow<From>): ListingRow<To> => ({
    row,
    values: Object.fromEntries(Object.entries(values).map(([column, value]) => [column, valueOf(value)])),
  });
  const { rows, totals } = listing;
  return { ...listing, rows: rows.map(rowOf), totals: totals?.map(rowOf) };
}
