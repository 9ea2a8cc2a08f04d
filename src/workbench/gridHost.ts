import type { GridChart } from "./gridChart";

/**
 * The spreadsheet under the Office.js subset: what `office/` needs of an engine, and no more.
 * Rows and columns count from 0. Two engines implement it: an exact in-memory one for tests, and Univer in the browser.
 */
export type CellValue = string | number | boolean;

export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface BorderLook {
  readonly edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
  readonly style: "Continuous" | "Double" | "None";
  readonly weight?: "Thin" | "Medium";
  readonly color?: string;
}

/** Any of these may be set alone; colours are "#RRGGBB". `columnWidth` is in points, as in Office.js. */
export interface FormatChange {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly columnWidth?: number;
  readonly border?: BorderLook;
}

/** How a cell looks: what is set of it. */
export interface GridLook extends Omit<FormatChange, "columnWidth" | "border"> {
  readonly borders: readonly BorderLook[];
}

/** Numbers from and to, both included; a day is a number as Excel counts them. */
export type GridRule =
  | { readonly kind: "decimal" | "whole" | "date"; readonly from: number; readonly to: number }
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listAt"; readonly block: Block };

/**
 * What the cells of a block may hold, and what the user is told; parts that are not set yet are absent. Blank cells
 * are always let be.
 */
export interface GridValidation {
  readonly block: Block;
  readonly rule?: GridRule;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: { readonly title: string; readonly message: string };
}

export interface GridName {
  readonly name: string;
  /** "=Grunnlag!$A$2:$A$9". */
  readonly formula: string;
}

/** A custom XML part of the workbook. */
export interface GridPart {
  readonly id: string;
  readonly xml: string;
}

export interface GridTable {
  readonly name: string;
  readonly block: Block;
}

/** What a filter keeps: the texts given, or those that one or both criteria hold for («=text», «<>text»). */
export type GridFilter =
  | { readonly kind: "values"; readonly values: readonly string[] }
  | { readonly kind: "custom"; readonly first: string; readonly second?: string; readonly oper: "And" | "Or" };

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Whole rows or columns of a sheet, from 0. */
export interface GridLines {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

export interface GridHost {
  sheets(): readonly string[];
  addSheet(name: string): void;
  removeSheet(name: string): void;
  renameSheet(from: string, to: string): void;
  /** The same as long as the sheet is there, whatever it is called. */
  sheetId(name: string): string;
  /** The name of the sheet with that id, or null when it is gone. */
  sheetWithId(id: string): string | null;
  visibility(sheet: string): SheetVisibility;
  setVisibility(sheet: string, visibility: SheetVisibility): void;
  /** New lines before the one that stands at the place; formulas, names and tables follow their cells. */
  insertLines(lines: GridLines): void;
  removeLines(lines: GridLines): void;
  activeSheet(): string;
  activate(sheet: string): void;
  selection(): Block;
  select(block: Block): void;
  /** Calls back when another cell is selected; gives what ends it. */
  followSelection(told: () => void): () => void;

  /** The smallest block from the first to the last non-empty cell, or null for an empty sheet. */
  usedBlock(sheet: string): Block | null;
  /** Calculated values; "" for an empty cell. Errors as "#DIV/0!" etc. */
  values(block: Block): CellValue[][];
  /** Formula where there is one (English, "="), else the value. */
  formulas(block: Block): CellValue[][];
  /** What the cell shows with its number format. */
  texts(block: Block): string[][];
  numberFormats(block: Block): string[][];
  /** A string that begins with "=" is a formula; one that begins with "'" is the text after it. */
  write(block: Block, content: readonly (readonly CellValue[])[]): void;
  writeNumberFormats(block: Block, formats: readonly (readonly string[])[]): void;
  format(block: Block, change: FormatChange): void;
  clear(block: Block): void;
  /** Looks and number formats of another block of the same size, also where it has none. */
  copyLooks(block: Block, from: Block): void;
  /** Looks of the block's cells. */
  looks(block: Block): GridLook[][];
  /** Widths in points of the block's columns. */
  columnWidths(block: Block): number[];

  /** Rows and columns kept in view. */
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  freeze(sheet: string, rows: number, columns: number): void;
  /** Whether the lines between cells are shown. */
  gridlines(sheet: string): boolean;
  showGridlines(sheet: string, shown: boolean): void;
  /** Kept with the sheet; an engine without printing may only remember it. */
  print(sheet: string, setup: PrintSetup): void;
  printSetup(sheet: string): PrintSetup;

  /** What was set over exactly this block, by its parts; over other blocks the later one holds. */
  validate(validation: GridValidation): void;
  validations(sheet: string): readonly GridValidation[];
  clearValidation(block: Block): void;

  names(): readonly GridName[];
  setName(name: string, formula: string): void;
  removeName(name: string): void;

  tables(): readonly GridTable[];
  addTable(table: GridTable): void;
  removeTable(name: string): void;
  resizeTable(name: string, block: Block): void;
  /**
   * Hides the table's rows whose text in the column, from 0, is not kept; null: the column's filter is taken off.
   * Filters of other columns stand.
   */
  filterTable(name: string, column: number, filter: GridFilter | null): void;
  /** Filters of the table, by column from 0. */
  tableFilters(name: string): ReadonlyMap<number, GridFilter>;
  /** Shows every row of the table. */
  clearFilters(name: string): void;
  /** Hidden rows of a sheet, from 0, in order. */
  hiddenRows(sheet: string): readonly number[];

  charts(): readonly GridChart[];
  /** The id of the new chart. */
  addChart(chart: Omit<GridChart, "id">): string;
  changeChart(id: string, part: Partial<Omit<GridChart, "id" | "sheet">>): void;
  removeChart(id: string): void;

  customParts(): readonly GridPart[];
  /** The id of the new part. */
  addCustomPart(xml: string): string;
  removeCustomPart(id: string): void;

  /** Resolves when every formula has its value. */
  calculated(): Promise<void>;
}

export interface PrintSetup {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: "a4";
  readonly fitToWidth?: boolean;
  /** The only cells that are printed: "$A$1:$F$20". */
  readonly area?: string;
  /** "$4:$4". */
  readonly titleRows?: string;
  /** Outside the cells, with Excel's codes (&P). */
  readonly leftHeader?: string;
  readonly rightHeader?: string;
  readonly rightFooter?: string;
  /** Rows, from 1, after which a page ends. */
  readonly breaksAfter?: readonly number[];
}
