import type { Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import { rememberCharts } from "../chartMemory";
import { rememberCustomParts } from "../customParts";
import type { GridHost, GridLines } from "../gridHost";
import { rememberFilters } from "../tableFilters";
import { forgetAutoHeights, measureHeightsLater } from "./autoHeights";
import { type Book, sheetNamed } from "./book";
import { followCalculation } from "./calculation";
import { sliceCalculation } from "./calculationSlices";
import { cellDoors } from "./cellDoors";
import { makeSortCopy } from "./copyingSort";
import { type CustomFunction, registerCustomFunctions } from "./customFunctions";
import { readNames, removeName, setName } from "./definedNames";
import { followSelection } from "./followSelection";
import { gatherLooks, type GatheredLooks } from "./gatherLooks";
import { hiddenRows, hideRows } from "./hiddenRows";
import { showNorwegianNumbers } from "./norwegianNumbers";
import { quickenSumifs } from "./quickSumifs";
import { acceptSemicolons } from "./separators";
import {
  addSheet,
  freezePanes,
  frozenPanes,
  gridlines,
  newWorkbook,
  removeSheet,
  selectBlock,
  selectedBlock,
  sheetNames,
  showGridlines,
} from "./sheetList";
import { insertLines, rememberVisibility, removeLines } from "./sheetLines";
import { rememberPrinting, rememberTables } from "./sheetMemory";
import { rememberTextNumbers } from "./textNumbers";
import { acceptTypedNumbers } from "./typedNumbers";
import { followValidations, type Validations } from "./validations";

export interface UniverHost extends GridHost {
  /** Functions for the cells, from then on; formulas that already call them are calculated again. */
  registerFunctions(functions: readonly CustomFunction[]): void;
  /** Calls back when all is calculated but for what functions give later. */
  followBusy(told: () => void): void;
  /** Functions that gave BUSY have something else to give: the cells with them are calculated again. */
  answered(): void;
  /** While it is held, no calculation begins; asking for what is calculated lets it begin. */
  holdCalculation(isHeld: boolean): void;
  /** What the user is told of the cell he stands in; see `followValidations`. */
  readonly followCellMessages: Validations["follow"];
  dispose(): void;
}

/** A host over a new workbook with one empty sheet, «Ark1». The Univer decides whether it is seen. */
export function createUniverHost(univer: Univer): UniverHost {
  const book = openBook(univer);
  const calculation = followCalculation(book);
  const validations = followValidations(book);
  const { linesMoved, ...tables } = rememberTables(book);
  const later = measureHeightsLater(book);
  const looks = gatherLooks(book, later);
  const [sheets, cells] = [sheetDoors(book, looks), cellDoors(book, looks, later)];
  const charts = rememberCharts({ idOf: sheets.sheetId, nameOf: sheets.sheetWithId });
  return {
    ...sheets,
    ...cells,
    ...rememberVisibility(book),
    ...tables,
    ...rememberFilters({
      tables: tables.tables,
      texts: cells.texts,
      hide: (block, rows) => {
        hideRows(book, block, rows);
      },
    }),
    hiddenRows: (sheet) => hiddenRows(book, sheet),
    followSelection: (told) => followSelection(book, told),
    ...lineDoors(book, looks, [linesMoved, charts.linesMoved]),
    ...rememberPrinting(book),
    ...rememberCustomParts(),
    ...charts.doors,
    ...validations.doors,
    followCellMessages: validations.follow,
    ...nameDoors(book),
    calculated: calculation.calculated,
    holdCalculation: calculation.hold,
    registerFunctions: (functions) => {
      calculation.busy.forget();
      registerCustomFunctions(book, functions, calculation.busy.note);
      calculation.changed();
    },
    followBusy: calculation.followBusy,
    answered: calculation.busy.again,
    dispose: () => {
      looks.set();
      univer.dispose();
    },
  };
}

type LinesMoved = (lines: GridLines, by: 1 | -1) => void;

/** What lies further down or to the right moves with its cells. */
const lineDoors = (
  book: Book,
  looks: GatheredLooks,
  followers: readonly LinesMoved[],
): Pick<GridHost, "insertLines" | "removeLines"> => ({
  insertLines: (lines) => {
    looks.set();
    insertLines(book, lines);
    for (const follow of followers) follow(lines, 1);
  },
  removeLines: (lines) => {
    looks.set();
    removeLines(book, lines);
    for (const follow of followers) follow(lines, -1);
  },
});

const nameDoors = (book: Book): Pick<GridHost, "names" | "setName" | "removeName"> => ({
  names: () => readNames(book),
  setName: (name, formula) => {
    setName(book, name, formula);
  },
  removeName: (name) => {
    removeName(book, name);
  },
});

function openBook(univer: Univer): Book {
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(newWorkbook());
  const book: Book = { univer, api, workbook, injector: univer.__getInjector() };
  rememberTextNumbers();
  quickenSumifs(book);
  makeSortCopy(book);
  sliceCalculation(book);
  forgetAutoHeights(book);
  showNorwegianNumbers(book);
  acceptSemicolons(book);
  acceptTypedNumbers(book);
  return book;
}

type SheetDoors =
  | "sheets"
  | "sheetId"
  | "sheetWithId"
  | "addSheet"
  | "removeSheet"
  | "renameSheet"
  | "activeSheet"
  | "activate"
  | "selection"
  | "select"
  | "freeze"
  | "frozen"
  | "gridlines"
  | "showGridlines";

const sheetDoors = (book: Book, looks: GatheredLooks): Pick<GridHost, SheetDoors> => ({
  sheets: () => sheetNames(book),
  sheetId: (name) => sheetNamed(book, name).getSheetId(),
  sheetWithId: (id) => book.workbook.getSheetBySheetId(id)?.getSheetName() ?? null,
  addSheet: (name) => {
    addSheet(book, name);
  },
  removeSheet: (name) => {
    looks.set();
    removeSheet(book, name);
  },
  renameSheet: (from, to) => sheetNamed(book, from).setName(to),
  activeSheet: () => book.workbook.getActiveSheet().getSheetName(),
  activate: (sheet) => sheetNamed(book, sheet).activate(),
  selection: () => selectedBlock(book),
  select: (block) => {
    selectBlock(book, block);
  },
  freeze: (sheet, rows, columns) => {
    freezePanes(book, sheet, rows, columns);
  },
  frozen: (sheet) => frozenPanes(book, sheet),
  gridlines: (sheet) => gridlines(book, sheet),
  showGridlines: (sheet, shown) => {
    showGridlines(book, sheet, shown);
  },
});
