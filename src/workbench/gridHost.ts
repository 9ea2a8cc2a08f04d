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

export interface GridName {
  readonly name: string;
  /** "=Grunnlag!$A$2:$A$9". */
  readonly formula: string;
}

export interface GridTable {
  readonly name: string;
  readonly block: Block;
}

export interface GridHost {
  sheets(): readonly string[];
  addSheet(name: string): void;
  removeSheet(name: string): void;
  renameSheet(from: string, to: string): void;
  activeSheet(): string;
  activate(sheet: string): void;
  selection(): Block;
  select(block: Block): void;

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

  freeze(sheet: string, rows: number, columns: number): void;
  /** Kept with the sheet; an engine without printing may only remember it. */
  print(sheet: string, setup: PrintSetup): void;
  printSetup(sheet: string): PrintSetup;

  names(): readonly GridName[];
  setName(name: string, formula: string): void;
  removeName(name: string): void;

  tables(): readonly GridTable[];
  addTable(table: GridTable): void;
  removeTable(name: string): void;

  /** Resolves when every formula has its value. */
  calculated(): Promise<void>;
}

export interface PrintSetup {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: "a4";
  readonly fitToWidth?: boolean;
  /** "$4:$4". */
  readonly titleRows?: string;
}
