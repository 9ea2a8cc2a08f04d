/**
 * Sheets as values: what both writers put into a workbook, one through Office.js and one as .xlsx.
 * Nothing here knows an API or a file format.
 */

/** Names of the looks a cell can have; each writer turns `LOOKS` into its own styles. */
export type LookName =
  | "title" | "unit" | "note" | "heading"
  | "header" | "headerRight"
  | "label" | "sumLabel" | "totalLabel"
  | "words" | "sumWords" | "totalWords" | "headerWords"
  | "figure" | "sumFigure" | "totalFigure"
  | "text" | "wrapped" | "wrappedWords" | "good" | "bad";

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** RGB without #. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "right" | "center";
  readonly wrap?: boolean;
  /** Steps of indentation from the cell's edge, so that words do not touch the figure on their left. */
  readonly indent?: number;
  readonly borderTop?: "thin" | "medium" | "double";
  readonly borderBottom?: "thin" | "medium" | "double";
}

/**
 * One cell. `value` is what the formula gives (written as cached value by writers that have one); null is an empty cell.
 * `formula` is English with comma, begins with "=". A string value is always text, whatever it begins with.
 * `format` is an invariant number format (`#,##0,`, `0.0%`, `@`).
 */
export interface CellModel {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly look: LookName;
  readonly format?: string;
}

export interface SheetModel {
  readonly name: string;
  /** Column widths in characters of the default font. */
  readonly widths: readonly number[];
  /** Rectangular: every row has `widths.length` cells. Starts at A1. */
  readonly rows: readonly (readonly CellModel[])[];
  /** Rows and columns kept in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** Rows repeated on each page, from 1, inclusive. */
    readonly repeatRows?: readonly [number, number];
    /** Rows, from 1, after which a new page begins. */
    readonly breaksAfter?: readonly number[];
  };
  /** An Excel table over a block with a header row. */
  readonly table?: { readonly name: string; readonly address: string };
}

/** A workbook-wide name of one contiguous block. `address` is absolute without sheet: "$A$2:$A$90". */
export interface NameModel {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
}

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
}
