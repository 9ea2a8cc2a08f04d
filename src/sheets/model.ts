import type { Template } from "../report/template/template";

/**
 * Sheets as values: what both writers put into a workbook, one through Office.js and one as .xlsx.
 * Nothing here knows an API or a file format.
 */

/** Names of the looks a cell can have; each writer turns `LOOKS` into its own styles. */
export type LookName =
  | "title"
  | "unit"
  | "note"
  | "heading"
  | "header"
  | "headerRight"
  | "label"
  | "sumLabel"
  | "totalLabel"
  | "words"
  | "sumWords"
  | "totalWords"
  | "headerWords"
  | "figure"
  | "sumFigure"
  | "totalFigure"
  | "input"
  | "inputFigure"
  | "inputWords"
  | "text"
  | "wrapped"
  | "wrappedWords"
  | "good"
  | "bad"
  | "example"
  | "link";

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
 * One cell. `value` is what the formula gives (written as cached value by writers that have one); null is an empty
 * cell.
 * `formula` is English with comma, begins with "=". A string value is always text, whatever it begins with.
 * `format` is an invariant number format (`#,##0,`, `0.0 %`, `@`).
 */
export interface CellModel {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly look: LookName;
  readonly format?: string;
  /** A cell of the workbook that is shown when this one is pressed ("'§ 5-6'!$A$1"); a formula has its own. */
  readonly link?: string;
  /** The text is the user's, or in the report's language already: it stands as it is. */
  readonly asIs?: true;
  /** A note on the cell, shown when one points at it, and not printed. */
  readonly note?: string;
}

export interface SheetModel {
  readonly name: string;
  /** Column widths in characters of the default font. */
  readonly widths: readonly number[];
  /** Rectangular: every row has `widths.length` cells. Starts at A1. */
  readonly rows: readonly (readonly CellModel[])[];
  /** Rows and columns kept in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Read, and shown to others: without the lines between cells. */
  readonly isPlain?: true;
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** Rows repeated on each page, from 1, inclusive. */
    readonly repeatRows?: readonly [number, number];
    /** The only cells that are printed ("$A$1:$F$20"); absent: all. */
    readonly area?: string;
    /** Rows, from 1, after which a new page begins. */
    readonly breaksAfter?: readonly number[];
    /** On top of each page, beside the sheet's name; pages are numbered below. */
    readonly title?: string;
    /** How the pages are numbered, with Excel's codes; absent: PAGES. */
    readonly pages?: string;
  };
  /** What the user may write in blocks of cells. */
  readonly validations?: readonly ValidationModel[];
  /** An Excel table over a block with a header row. */
  readonly table?: { readonly name: string; readonly address: string };
  /** Charts of the sheet's own cells. */
  readonly charts?: readonly ChartModel[];
  /** Whose colours the looks have; the standard one where it is absent. */
  readonly stil?: Template["stil"];
  /** A very hidden sheet is in none of Excel's lists: only a program brings it forth. */
  readonly visibility?: "veryHidden";
  /** What the rows and columns are, so that they are found again when the user has moved them. */
  readonly blocks?: readonly BlockModel[];
}

/** A chart with its cells, A1 without sheet. Its axis has the number format of the cells. */
export interface ChartModel {
  /** Unique in the workbook. */
  readonly name: string;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly altText: string;
  readonly categories: string;
  /** Columns, and lines across them. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly drawn: "column" | "line" }[];
  /** The axis begins at 0; otherwise where the program that draws it will. */
  readonly fromZero: boolean;
  /** Whether each column has its figure above it: they are few enough not to stand on each other. */
  readonly labels: boolean;
  /** The cells it covers; `row` from 1, `column` from 0. */
  readonly place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

/**
 * A table on a sheet, or what else has rows and columns of its own there (their ids begin with #). Its cells are the
 * sheet's.
 */
export interface BlockModel {
  /** Unique in the workbook. */
  readonly table: string;
  readonly title: string;
  /** In order; `row` from 1. */
  readonly lines: readonly { readonly id: string; readonly row: number }[];
  /** In order; `column` from 0. `isInput`: the user fills its cells, those without formula. */
  readonly columns: readonly {
    readonly id: string;
    readonly header: string;
    readonly column: number;
    readonly isInput?: true;
  }[];
}

/**
 * What a cell may hold; blank is always allowed. Numbers and days from and to, both included; a day is "2028-03-15".
 */
export type ValidationRule =
  | { readonly kind: "decimal" | "whole"; readonly from: number; readonly to: number }
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  /** `address`: where the values stand in the sheet ("$K$5:$K$12"), for those that cannot be written into a rule. */
  | { readonly kind: "list"; readonly values: readonly string[]; readonly address?: string };

/**
 * A rule over a block of cells, with what the user is told in a cell and when breaking it. Titles have room for 32
 * characters, messages for 255.
 */
export interface ValidationModel {
  /** "B5:B204". */
  readonly address: string;
  readonly rule: ValidationRule;
  readonly title: string;
  readonly prompt: string;
  readonly alert: string;
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
