import {
  generateRandomId,
  ICommandService,
  type IWorkbookData,
  mergeWorksheetSnapshotWithDefault,
  ObjectMatrix,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Block } from "../gridHost";
import { type Book, blockOf, rangeOf, sheetNamed } from "./book";
import { readNames } from "./definedNames";

/** Room for a report without growing; a block outside makes the sheet larger. */
const ROWS = 1000;
const COLUMNS = 26;

/** A workbook as Norwegian Excel opens one. Each call gives its own: Univer works on the object it gets. */
export function newWorkbook(): Partial<IWorkbookData> {
  return {
    name: "Bok1",
    sheetOrder: ["ark1"],
    sheets: { ark1: { id: "ark1", name: "Ark1", rowCount: ROWS, columnCount: COLUMNS } },
  };
}

/** Names of the sheets from left to right. */
export function sheetNames(book: Book): string[] {
  return book.workbook
    .getWorkbook()
    .getSheets()
    .map((sheet) => sheet.getName());
}

/** Adds an empty sheet to the right of the others; which sheet is shown does not change, as in Office.js. */
export function addSheet(book: Book, name: string): void {
  if (sheetNames(book).some((each) => each.toLowerCase() === name.toLowerCase()))
    throw new Error(`A sheet named "${name}" exists already`);
  const sheet = mergeWorksheetSnapshotWithDefault({
    id: generateRandomId(),
    name,
    rowCount: ROWS,
    columnCount: COLUMNS,
  });
  // What comes from another who works in the workbook is not turned to: the sheet is drawn when it is asked for.
  const fromAnother = { fromCollab: true };
  book.api.syncExecuteCommand(
    InsertSheetMutation.id,
    { unitId: book.workbook.getId(), index: sheetNames(book).length, sheet },
    fromAnother,
  );
}

/** Removes a sheet; the last one cannot go. */
export function removeSheet(book: Book, name: string): void {
  if (sheetNames(book).length === 1) throw new Error("A workbook must have at least one sheet");
  const sheet = sheetNamed(book, name);
  if (isPointedAt(book, sheet)) book.workbook.deleteSheet(sheet);
  // Univer's own way reads every formula of the workbook anew for what points at it.
  else
    book.api.syncExecuteCommand(RemoveSheetMutation.id, {
      unitId: book.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      subUnitName: sheet.getSheetName(),
    });
}

/** Whether a name, or a formula on another sheet, has the sheet's name in it. */
function isPointedAt(book: Book, sheet: FWorksheet): boolean {
  const name = sheet.getSheetName().toLowerCase().replaceAll("'", "''");
  const has = (formula: string | undefined): boolean => formula?.toLowerCase().includes(name) === true;
  let isFound = readNames(book).some(({ formula }) => has(formula));
  const sheets = book.injector.get(FormulaDataModel).getFormulaData()[book.workbook.getId()] ?? {};
  for (const [id, cells] of Object.entries(sheets))
    if (cells && id !== sheet.getSheetId())
      new ObjectMatrix(cells).forValue((_, __, cell) => {
        isFound ||= has(cell?.f);
      });
  return isFound;
}

/** What the user has marked on the sheet that is shown; A1 before anything is marked. */
export function selectedBlock(book: Book): Block {
  const sheet = book.workbook.getActiveSheet();
  const range = sheet.getActiveRange()?.getRange() ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  return blockOf(sheet.getSheetName(), range);
}

/** Shows the block's sheet and marks the block, in view where there is a window. */
export function selectBlock(book: Book, block: Block): void {
  const range = rangeOf(book, block);
  sheetNamed(book, block.sheet).activate().setActiveRange(range);
  const commands = book.injector.get(ICommandService);
  if (!commands.hasCommand(SCROLL)) return;
  // Univer 0.25.1 scrolls neither way to what is in a frozen pane: it is asked for the cell beside it that is not.
  const { rows, columns } = frozenPanes(book, block.sheet);
  const [row, column] = [Math.max(block.row, rows), Math.max(block.column, columns)];
  const [endRow, endColumn] = [block.row + block.rows - 1, block.column + block.columns - 1];
  const beside = {
    startRow: row,
    endRow: Math.max(row, endRow),
    startColumn: column,
    endColumn: Math.max(column, endColumn),
  };
  commands.syncExecuteCommand(SCROLL, { range: beside });
}

/** Of the part of Univer that draws. */
const SCROLL = "sheet.command.scroll-to-cell";

/** Keeps the first rows and columns in view; 0 and 0 lets them go. */
export function freezePanes(book: Book, name: string, rows: number, columns: number): void {
  const sheet = sheetNamed(book, name);
  if (rows === 0 && columns === 0) sheet.cancelFreeze();
  else sheet.setFreeze({ startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns });
}

/** Whether the lines between cells are shown. */
export const gridlines = (book: Book, name: string): boolean => !sheetNamed(book, name).hasHiddenGridLines();

export function showGridlines(book: Book, name: string, shown: boolean): void {
  sheetNamed(book, name).setHiddenGridlines(!shown);
}

/** Rows and columns kept in view. */
export function frozenPanes(book: Book, name: string): { readonly rows: number; readonly columns: number } {
  const { xSplit, ySplit } = sheetNamed(book, name).getFreeze();
  return { rows: ySplit, columns: xSplit };
}
