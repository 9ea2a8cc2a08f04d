import type { Text } from "../texts/words";

/** A chart of a table's own figures, as data: it knows neither sheet nor picture. */
export interface TableChart<T extends Text = string> {
  /** Unique within the table. */
  readonly id: string;
  readonly title: T;
  /**
   * What the points along the axis are: columns of the table, named by their headers, or rows, named by their labels.
   * They follow each other in the table.
   */
  readonly along: { readonly kind: "columns" | "rows"; readonly ids: readonly string[] };
  readonly series: readonly ChartSeries<T>[];
  /**
   * The figures are never negative, so the axis begins at 0: a column from elsewhere shows another proportion than its
   * figure.
   */
  readonly fromZero: boolean;
}

/** The figures of one row over the columns, or of one column over the rows. */
export interface ChartSeries<T extends Text = string> {
  readonly name: T;
  /** The row, or the column. */
  readonly of: string;
  /** A line is what the columns are held against: a target. */
  readonly drawn: "column" | "line";
}
