import type { ExcelCharts } from "./chartSubset";

/**
 * The part of Office.js the product uses, as types taken from @types/office-js. Real Excel fits it (see `runInExcel`),
 * and the embedded workbook must play every member of it: what is not named here cannot be called.
 */
export type ExcelObject = Pick<OfficeExtension.ClientObject, "isNullObject">;
export interface Loadable extends ExcelObject {
  load(properties?: string | string[] | Record<string, unknown>): unknown;
}
export type ExcelResult<V> = Pick<OfficeExtension.ClientResult<V>, "value">;

export interface ExcelContext {
  readonly workbook: ExcelWorkbook;
  readonly application: ExcelApplication;
  sync(): Promise<unknown>;
}

export interface ExcelApplication
  extends
    Pick<Excel.Application, "calculate" | "suspendApiCalculationUntilNextSync" | "suspendScreenUpdatingUntilNextSync">,
    Loadable {}

export interface ExcelWorkbook extends Loadable {
  readonly application: ExcelApplication;
  readonly worksheets: ExcelWorksheets;
  readonly names: ExcelNames;
  readonly tables: ExcelTables;
  readonly customXmlParts: ExcelCustomXmlParts;
  /** Another cell is selected, or another sheet shown. */
  readonly onSelectionChanged: ExcelEvent;
  /** One cell, whatever is selected. */
  getActiveCell(): ExcelRange;
  getSelectedRange(): ExcelRange;
}

interface ExcelEvent {
  add(handler: () => Promise<void>): ExcelHandler;
}

/** Added and removed when its context has synced. */
interface ExcelHandler {
  readonly context: Pick<ExcelContext, "sync">;
  remove(): void;
}

export interface ExcelCustomXmlParts extends Loadable {
  readonly items: ExcelCustomXmlPart[];
  add(xml: string): ExcelCustomXmlPart;
  getItem(id: string): ExcelCustomXmlPart;
  getByNamespace(namespaceUri: string): ExcelScopedCustomXmlParts;
}

export interface ExcelScopedCustomXmlParts extends Loadable {
  readonly items: ExcelCustomXmlPart[];
}

export interface ExcelCustomXmlPart extends Pick<Excel.CustomXmlPart, "id" | "namespaceUri" | "delete">, Loadable {
  getXml(): ExcelResult<string>;
}

export interface ExcelWorksheets extends Loadable {
  readonly items: ExcelWorksheet[];
  add(name?: string): ExcelWorksheet;
  getItem(key: string): ExcelWorksheet;
  getItemOrNullObject(key: string): ExcelWorksheet;
  getActiveWorksheet(): ExcelWorksheet;
  getCount(): ExcelResult<number>;
}

export interface ExcelWorksheet
  extends
    Pick<Excel.Worksheet, "name" | "position" | "visibility" | "showGridlines" | "activate" | "delete">,
    Loadable {
  readonly charts: ExcelCharts;
  readonly freezePanes: ExcelFreezePanes;
  readonly horizontalPageBreaks: ExcelPageBreaks;
  /** Not in the Office.js that goes with closed networks. */
  readonly notes?: ExcelNotes;
  readonly pageLayout: ExcelPageLayout;
  readonly tables: ExcelTables;
  getRange(address?: string): ExcelRange;
  getUsedRange(valuesOnly?: boolean): ExcelRange;
  getUsedRangeOrNullObject(valuesOnly?: boolean): ExcelRange;
}

/** From ExcelApi 1.18. */
interface ExcelNotes extends ExcelObject {
  add(cellAddress: string, content: string): unknown;
}

export interface ExcelFreezePanes
  extends Pick<Excel.WorksheetFreezePanes, "freezeRows" | "freezeColumns" | "unfreeze">, ExcelObject {
  freezeAt(range: ExcelRange | string): void;
}

export interface ExcelPageLayout extends Pick<Excel.PageLayout, "orientation" | "paperSize" | "zoom">, Loadable {
  readonly headersFooters: ExcelHeaderFooterGroup;
  setPrintArea(address: string): void;
  setPrintTitleRows(range: ExcelRange | string): void;
}

export interface ExcelHeaderFooterGroup extends ExcelObject {
  readonly defaultForAllPages: Pick<Excel.HeaderFooter, "leftHeader" | "rightHeader" | "rightFooter"> & Loadable;
}

export interface ExcelPageBreaks extends ExcelObject {
  /** The page begins with the range's first row. */
  add(pageBreakRange: ExcelRange | string): ExcelPageBreak;
}

export type ExcelPageBreak = Loadable;

type RangeMembers =
  | "address"
  | "rowIndex"
  | "columnIndex"
  | "rowCount"
  | "columnCount"
  | "values"
  | "formulas"
  | "text"
  | "numberFormat"
  | "select";

export interface ExcelRange extends Pick<Excel.Range, RangeMembers>, Loadable {
  readonly format: ExcelRangeFormat;
  readonly dataValidation: ExcelDataValidation;
  readonly worksheet: ExcelWorksheet;
  clear(): void;
  /** `source`: with its sheet. */
  copyFrom(source: string, type: "Formats"): void;
  delete(shift: "Up" | "Left"): void;
  insert(shift: "Down" | "Right"): ExcelRange;
  getCell(row: number, column: number): ExcelRange;
  getResizedRange(deltaRows: number, deltaColumns: number): ExcelRange;
  getUsedRangeOrNullObject(valuesOnly?: boolean): ExcelRange;
}

export interface ExcelDataValidation
  extends Pick<Excel.DataValidation, "rule" | "prompt" | "errorAlert" | "clear">, Loadable {}

export interface ExcelRangeFormat
  extends Pick<Excel.RangeFormat, "columnWidth" | "horizontalAlignment" | "indentLevel" | "wrapText">, Loadable {
  readonly font: Pick<Excel.RangeFont, "bold" | "italic" | "size" | "color"> & Loadable;
  readonly fill: Pick<Excel.RangeFill, "color"> & Loadable;
  readonly borders: ExcelBorders;
}

export interface ExcelBorders extends Loadable {
  getItem(
    edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical",
  ): ExcelBorder;
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

export interface ExcelTable extends Pick<Excel.Table, "delete" | "name" | "style" | "clearFilters">, Loadable {
  readonly columns: ExcelTableColumns;
  readonly worksheet: ExcelWorksheet;
  getRange(): ExcelRange;
  resize(range: ExcelRange | string): void;
}

export interface ExcelTableColumns extends Loadable {
  readonly items: ExcelTableColumn[];
  /** By its header, or by its place from 0. */
  getItem(key: string | number): ExcelTableColumn;
}

export interface ExcelTableColumn extends Pick<Excel.TableColumn, "name">, Loadable {
  readonly filter: ExcelFilter;
}

export interface ExcelFilter extends Loadable {
  /** Null when the column has no filter, whatever the types say. */
  readonly criteria: Excel.FilterCriteria | null;
  apply(criteria: Excel.FilterCriteria): void;
  clear(): void;
  applyCustomFilter(criteria1: string, criteria2?: string, oper?: "And" | "Or"): void;
  applyValuesFilter(values: string[]): void;
}
