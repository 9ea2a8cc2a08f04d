import type { Ore } from "../../amounts/ore";
import { Exact, type Ratio } from "../../amounts/ratio";

/** What a cell of an input holds. A date is text, "2028-03-15"; a year is a number. `Number`: how numbers are held. */
export type ListingValue<Number = Ratio> =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "amount"; readonly ore: Ore }
  | { readonly kind: "number"; readonly value: Number };

/** A row of an input: column id -> value; what the user left blank is absent. */
export interface ListingRow<Number = Ratio> {
  /** Row number in the file or the sheet. */
  readonly row: number;
  readonly values: Readonly<Record<string, ListingValue<Number>>>;
}

/** A small input as read. */
export interface Listing<Number = Ratio> {
  /** Id of the `ListingInput`. */
  readonly input: string;
  /** File or sheet it came from. */
  readonly name: string;
  readonly rows: readonly ListingRow<Number>[];
  /** Its own total rows, where the input has a use for them; they may lack any column. */
  readonly totals?: readonly ListingRow<Number>[] | undefined;
  /** Column id -> header as the file or the sheet has it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Øre in a column of the row; 0 where it is blank. */
export function oreIn(row: ListingRow, column: string): Ore {
  const value = row.values[column];
  return value?.kind === "amount" ? value.ore : (0 as Ore);
}

/** Number in a column of the row, an amount in øre; null where it is blank. */
export function valueIn(row: ListingRow, column: string): Ratio | null {
  const value = row.values[column];
  return value?.kind === "number" ? value.value : value?.kind === "amount" ? new Exact(value.ore) : null;
}

/** Text in a column of the row, a number in digits; "" where it is blank. */
export function textIn(row: ListingRow, column: string): string {
  const value = row.values[column];
  return value === undefined
    ? ""
    : value.kind === "text"
      ? value.text
      : value.kind === "number"
        ? value.value.toFixed()
        : "";
}
