/**
 * The part of Office.js the product uses, as types taken from @types/office-js. Real Excel fits it (see `runInExcel`),
 * and the embedded workbook must play every member of it: what is not named here cannot be called.
 */
export type ExcelObject = Pick<OfficeExtension.ClientObject, "isNullObject">;
interface Loadable extends ExcelObject {
  load(properties?: string | string[] | Record<string, unknown>): unknown;
}
export type ExcelResult<V> = Pick<OfficeExtension.ClientResult<V>, "value">;

export interface ExcelContext {
  readonly workbook: ExcelWorkbook;
  readonly application: ExcelApplication;
  sync(): Promise<unknown>;
}

export interface ExcelApplication extends Pick<Excel.Application, "calculate" | "suspendApiCalculationUntilNextSync" | "suspendScreenUpdatingUntilNextSync">, Loadable {}

export interface ExcelWorkbook extends Loadable {
  readonly application: ExcelApplication;
  readonly worksheets: ExcelWorksheets;
  readonly names: ExcelNames;
  readonly tables: ExcelTables;
  getSelectedRange(): ExcelRange;
}

export interface ExcelWorksheets extends Loadable {
  readonly items: ExcelWorksheet[];
  add(name?: string): ExcelWorksheet;
  getItem(key: string): ExcelWorksheet;
  getItemOrNullObject(key: string): ExcelWorksheet;
  getActiveWorksheet(): ExcelWorksheet;
  getCount(): ExcelResult<number>;
}

export interface ExcelWorksheet extends Pick<Excel.Worksheet, "name" | "position" | "visibility" | "activate" | "delete">, Loadable {
  readonly freezePanes: ExcelFreezePanes;
  readonly pageLayout: ExcelPageLayout;
  readonly tables: ExcelTables;
  getRange(address?: string): ExcelRange;
  getUsedRange(valuesOnly?: boolean): ExcelRange;
  getUsedRangeOrNullObject(valuesOnly?: boolean): ExcelRange;
}

export interface ExcelFreezePanes extends Pick<Excel.WorksheetFreezePanes, "freezeRows" | "freezeColumns" | "unfreeze">, ExcelObject {
  freezeAt(range: ExcelRange | string): void;
}

export interface ExcelPageLayout extends Pick<Excel.PageLayout, "orientation" | "paperSize" | "zoom">, Loadable {
  setPrintTitleRows(range: ExcelRange | string): void;
}

type RangeMembers =
  | "address" | "rowIndex" | "columnIndex" | "rowCount" | "columnCount"
  | "values" | "formulas" | "text" | "numberFormat"
  | "select";

export interface ExcelRange extends Pick<Excel.Range, RangeMembers>, Loadable {
  readonly format: ExcelRangeFormat;
  readonly worksheet: ExcelWorksheet;
  clear(): void;
  getCell(row: number, column: number): ExcelRange;
  getResizedRange(deltaRows: number, deltaColumns: number): ExcelRange;
  getUsedRangeOrNullObject(valuesOnly?: boolean): ExcelRange;
}

export interface ExcelRangeFormat extends Pick<Excel.RangeFormat, "columnWidth" | "horizontalAlignment" | "indentLevel" | "wrapText">, Loadable {
  readonly font: Pick<Excel.RangeFont, "bold" | "italic" | "size" | "color"> & Loadable;
  readonly fill: Pick<Excel.RangeFill, "color"> & Loadable;
  readonly borders: ExcelBorders;
}

export interface ExcelBorders extends Loadable {
  getItem(edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical"): ExcelBorder;
}

export type ExcelBorder = Pick<Excel.RangeBorder, "style" | "weight" | "color"> & Loadable;

export interface ExcelNames extends Loadable {
  readonly items: ExcelName[];
  add(name: string, reference: ExcelRange | string): ExcelName;
  getItem(name: string): ExcelName;
  getItemOrNullObject(name: string): ExcelName;
}

export interface ExcelName extends Pick<Excel.NamedItem, "delete" | "name">, Loadable {
  formula: string;
  getRange(): ExcelRange;
}

export interface ExcelTables extends Loadable {
  readonly items: ExcelTable[];
  add(address: ExcelRange | string, hasHeaders: boolean): ExcelTable;
  getItem(key: string): ExcelTable;
  getItemOrNullObject(key: string): ExcelTable;
}

export interface ExcelTable extends Pick<Excel.Table, "delete" | "name" | "style">, Loadable {
  readonly worksheet: ExcelWorksheet;
  getRange(): ExcelRange;
}
