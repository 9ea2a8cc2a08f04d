import { cellAddress, columnLetters, quotedSheet } from "../table/excel/a1";
import { pageMarks } from "../sheets/pageMarks";
import { addChart } from "./addChart";
import { isHiddenName } from "./isHiddenName";
import type { ExcelContext, ExcelRange, ExcelRangeFormat, ExcelWorksheet } from "./excelSubset";
import { setValidation } from "./setValidation";
import type { LookChange, Step } from "./writePlan";

/** Sheets already asked for in this request, by name: asking again would only make it larger. */
export type SheetsAtHand = Map<string, ExcelWorksheet>;

/** Queues the step. */
export function applyStep({ workbook }: ExcelContext, sheets: SheetsAtHand, step: Step): void {
  const sheetOf = (name: string): ExcelWorksheet => {
    const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
  switch (step.kind) {
    case "addSheet":
      return void sheets.set(step.sheet, workbook.worksheets.add(step.sheet));
    case "moveSheet":
      return void moveSheet(sheets, sheetOf(step.from), step);
    case "moveTable":
      return void (workbook.tables.getItem(step.from).name = step.to);
    case "resizeTable":
      return workbook.tables.getItem(step.name).resize(sheetOf(step.sheet).getRange(step.address));
    case "addName":
      return void workbook.names.add(step.name, step.formula);
    case "rebindName":
      return void (workbook.names.getItem(step.name).formula = step.formula);
    case "removeName":
      return workbook.names.getItem(step.name).delete();
    default:
      return applyToSheet(sheetOf(step.sheet), step);
  }
}

type OfWorkbook = "addSheet" | "moveSheet" | "moveTable" | "resizeTable" | "addName" | "rebindName" | "removeName";

function applyToSheet(sheet: ExcelWorksheet, step: Exclude<Step, { readonly kind: OfWorkbook }>): void {
  switch (step.kind) {
    case "removeSheet":
      return removeSheet(sheet, step.sheet);
    case "addChart":
      return addChart(sheet, step.chart);
    case "hideSheet":
      return void (sheet.visibility = "VeryHidden");
    case "hideGridlines":
      return void (sheet.showGridlines = false);
    case "activate":
      return sheet.activate();
    case "insertLines":
      return void sheet.getRange(wholeLines(step)).insert(step.axis === "rows" ? "Down" : "Right");
    case "removeLines":
      return sheet.getRange(wholeLines(step)).delete(step.axis === "rows" ? "Up" : "Left");
    case "freeze":
      return freeze(sheet, step.rows, step.columns);
    case "print":
      return setPrint(sheet, step);
    case "note":
      return void (hasNotes() && sheet.notes?.add(step.address, step.text));
    case "validate":
      return setValidation(sheet.getRange(step.validation.address), step.sheet, step.validation);
    case "addTable":
      return addTable(sheet.getRange(step.address), sheet, step.name);
    default:
      return applyToRange(sheet.getRange(step.address), step);
  }
}

type OfRange = "write" | "clear" | "copyLooks" | "numberFormat" | "look" | "width";

function applyToRange(range: ExcelRange, step: Extract<Step, { readonly kind: OfRange }>): void {
  switch (step.kind) {
    case "write":
      return void (range.formulas = step.formulas as (string | number)[][]);
    case "clear":
      return range.clear();
    case "copyLooks":
      return range.copyFrom(`${quotedSheet(step.from.sheet)}!${step.from.address}`, "Formats");
    // One value for the whole range: Office.js takes it, its types only know the two-dimensional form.
    case "numberFormat":
      return void (range.numberFormat = step.format as unknown as string[][]);
    case "look":
      return setLook(range.format, step.look);
    case "width":
      return void (range.format.columnWidth = step.points);
  }
}

/**
 * An Excel, or an Office.js, without notes on cells that a program can write has the reservations on Kontroll, and the
 * sources of tables in «Forklar».
 */
const hasNotes = (): boolean =>
  typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", "1.18");

function moveSheet(
  sheets: SheetsAtHand,
  sheet: ExcelWorksheet,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  sheet.name = to;
  sheets.delete(from);
  sheets.set(to, sheet);
}

/** "5:7" or "C:D". */
function wholeLines({ axis, at, count }: Extract<Step, { kind: "insertLines" | "removeLines" }>): string {
  const last = at + count - 1;
  return axis === "rows" ? `${at}:${last}` : `${columnLetters(at - 1)}:${columnLetters(last - 1)}`;
}

/** Excel does not delete a very hidden sheet. */
function removeSheet(sheet: ExcelWorksheet, name: string): void {
  if (isHiddenName(name)) sheet.visibility = "Hidden";
  sheet.delete();
}

const ALIGN = { left: "Left", right: "Right", center: "Center" } as const;

function setLook(format: ExcelRangeFormat, { property, value }: LookChange): void {
  switch (property) {
    case "bold":
      return void (format.font.bold = value);
    case "italic":
      return void (format.font.italic = value);
    case "size":
      return void (format.font.size = value);
    case "color":
      return void (format.font.color = `#${value}`);
    case "fill":
      return void (format.fill.color = `#${value}`);
    case "align":
      return void (format.horizontalAlignment = ALIGN[value]);
    case "wrap":
      return void (format.wrapText = value);
    case "indent":
      return void (format.indentLevel = value);
    case "borderTop":
      return setBorder(format, "EdgeTop", value);
    case "borderBottom":
      return setBorder(format, "EdgeBottom", value);
  }
}

function setBorder(format: ExcelRangeFormat, edge: "EdgeTop" | "EdgeBottom", line: "thin" | "medium" | "double"): void {
  const border = format.borders.getItem(edge);
  border.style = line === "double" ? "Double" : "Continuous";
  // A double line has one weight only.
  if (line !== "double") border.weight = line === "medium" ? "Medium" : "Thin";
}

function freeze({ freezePanes }: ExcelWorksheet, rows: number, columns: number): void {
  if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(`A1:${cellAddress(columns - 1, rows)}`);
}

/** A4, as many pages high as it takes. */
function setPrint(
  { pageLayout, horizontalPageBreaks }: ExcelWorksheet,
  { orientation, area, titleRows, title, pages, breaksAfter = [] }: Extract<Step, { readonly kind: "print" }>,
): void {
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (area !== undefined) pageLayout.setPrintArea(area);
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  if (title !== undefined) Object.assign(pageLayout.headersFooters.defaultForAllPages, pageMarks(title, pages));
  for (const row of breaksAfter) horizontalPageBreaks.add(`A${row + 1}`);
}

function addTable(range: ExcelRange, sheet: ExcelWorksheet, name: string): void {
  const table = sheet.tables.add(range, true);
  table.name = name;
  // Our own looks carry the sheet; this style adds thin lines only.
  table.style = "TableStyleLight1";
}
