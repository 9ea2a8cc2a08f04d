import type { DecimalSign } from "./cellNumber";

/**
 * Where in the user's document: what one finds again in it. Lines, paragraphs, tables, rows and columns count from 1;
 * `element`: which of the file's own paragraphs it is, from 0.
 */
export type Place =
  | { readonly kind: "line"; readonly line: number; readonly page?: number | undefined }
  | { readonly kind: "paragraph"; readonly paragraph: number; readonly element?: number | undefined }
  | {
      readonly kind: "cell";
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly element?: number | undefined;
    }
  | { readonly kind: "address"; readonly sheet: string; readonly address: string };

/** A heading or a paragraph: its text without line breaks, and where each stretch of it stands. */
export interface Passage {
  readonly kind: "heading" | "paragraph";
  /** 1 for a chapter; 0 for a paragraph. */
  readonly level: number;
  readonly text: string;
  /** In the order of the text; the first begins at 0. */
  readonly stretches: readonly { readonly from: number; readonly place: Place }[];
  /** The row of a table of ours, by ids, in whose field it is written; none for a text that stands by itself. */
  readonly of?: { readonly table: string; readonly row: string };
}

export interface PrintedCell {
  /** As printed, "" for a blank one. */
  readonly text: string;
  readonly place: Place;
}

export interface PrintedRow {
  readonly label: string;
  readonly place: Place;
  /** One a column of the table; null where it is not known which of the columns the row's figures stand in. */
  readonly cells: readonly PrintedCell[] | null;
}

/** A table as a document prints it: a text column and columns of figures. */
export interface PrintedTable {
  readonly kind: "table";
  /** Heading of the text column, and what stands above the table as its own: «Beløp i 1000». */
  readonly labelHeader: string;
  readonly caption: string;
  /** One a column of figures; "" for one whose heading could not be read. */
  readonly headers: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly place: Place;
}

export type Block = Passage | PrintedTable;

/** A finished report as it is to be checked: what is printed, in order, each with its place. */
export interface ReportDocument {
  readonly name: string;
  /** How its figures are written. */
  readonly decimal: DecimalSign;
  readonly blocks: readonly Block[];
  /** Pages that are pictures, from 1: nothing on them is checked. */
  readonly pagesWithoutText: readonly number[];
}

/** Place of the letter at `at` in the passage. */
export function placeAt(passage: Passage, at: number): Place {
  let place = passage.stretches[0]?.place as Place;
  for (const stretch of passage.stretches) if (stretch.from <= at) place = stretch.place;
  return place;
}
