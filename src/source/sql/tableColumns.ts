/**
 * What the values of a table's column are, as far as a query is written differently for them. `zoned`: moments, of
 * their day in Norway.
 */
export type ValueKind = "text" | "integer" | "decimal" | "double" | "date" | "zoned" | "other";

export interface TableColumn {
  readonly name: string;
  readonly kind: ValueKind;
  /** Digits after the decimal sign, of a decimal that has a fixed number of them. */
  readonly scale?: number | undefined;
}
