import { CLASSES, WHITE } from "../xml/xmlBytes";
import type { XmlSink } from "../xml/xmlScanner";
import { attributeOf, type XmlTag } from "../xml/xmlTag";
import { rowNumber } from "./cellTag";
import { addText, beginCell, beginValue, cellValue, newCell, type OpenCell, type WorkbookFacts } from "./cellValue";
import { EXCEL_COLUMNS, MAX_COLUMNS, MAX_ROWS } from "./limits";
import { isPlainCell, newPlainCell, plainRowStart, type PlainCell } from "./plainCells";
import { refusal, type Refusal } from "./refused";
import { cellAddress, type SheetCell, type SheetRow } from "./sheetCell";
import { words } from "../../texts/words";

/** The elements a sheet's values are in. */
export const SHEET_NAMES = ["worksheet", "sheetData", "row", "c", "v", "f", "is", "t", "r", "extLst"];
const [WORKSHEET, SHEET_DATA, ROW, C, V, F, IS, T, R, EXT_LST] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const OUTSIDE = -1;
/** By element: the one it stands in. A text's is the cell's inline text, or a run of it. */
const PARENTS = [OUTSIDE, WORKSHEET, SHEET_DATA, ROW, C, C, C, IS, IS];

/** Takes a row that has been read; false: no more is wanted. */
export type TakeRow = (row: SheetRow) => boolean;

interface SheetScan {
  readonly facts: WorkbookFacts;
  readonly take: TakeRow;
  readonly cell: OpenCell;
  readonly plain: PlainCell;
  /** The row that is open was begun without a prefix. */
  isBareRow: boolean;
  /** The element that is open, and how deep in one that is passed over. */
  place: number;
  passing: number;
  inRun: boolean;
  row: number;
  hidden: boolean;
  cells: SheetCell[];
  done: boolean;
  /** Formulas with the value 0, where the first stands, and whether one has another value. */
  zeros: number;
  firstZero: string;
  hasResult: boolean;
}

/**
 * Makes rows of the elements of a sheet. Rows without a value are left out, so what is only formatted costs nothing.
 * Throws a Refusal for what Excel would not have written: rows or cells out of order, values that are none, elements
 * that do not belong.
 * `reached`: the row it has come to and the column of the cell, 0 outside one.
 */
export function createSheetSink(
  facts: WorkbookFacts,
  take: TakeRow,
): XmlSink & { reached(): { readonly row: number; readonly column: number } } {
  const scan: SheetScan = {
    facts,
    take,
    cell: newCell(),
    plain: newPlainCell(),
    isBareRow: false,
    place: OUTSIDE,
    passing: 0,
    inRun: false,
    row: 0,
    hidden: false,
    cells: [],
    done: false,
    zeros: 0,
    firstZero: "",
    hasResult: false,
  };
  return {
    get done() {
      return scan.done;
    },
    reached: () => ({ row: scan.row, column: scan.place >= C ? scan.cell.column : 0 }),
    takeSome: (bytes, at, filled) =>
      scan.place === ROW && scan.passing === 0 ? takeRows(scan, bytes, at, filled) : at,
    open(tag) {
      if (scan.passing > 0 || !enter(scan, tag)) scan.passing++;
    },
    text(bytes, start, end, literal) {
      if (scan.passing > 0) return;
      if (scan.place === V || scan.place === T) addText(scan.cell, bytes, start, end, literal);
      else if (scan.place >= SHEET_DATA && scan.place <= C && !isBlank(bytes, start, end))
        throw refusal("kilde-xlsx-ugyldig", "det står tekst der det ikke skal være noen");
    },
    close(id) {
      if (scan.passing > 0) scan.passing--;
      else leave(scan, id);
    },
  };
}

/**
 * Takes the cells and the beginnings of rows that are plain, as the scanner would have given them. Returns where the
 * first other begins.
 */
function takeRows(scan: SheetScan, bytes: Uint8Array, from: number, filled: number): number {
  let at = takeCells(scan, bytes, from, filled);
  while (scan.isBareRow && scan.row < MAX_ROWS) {
    const start = plainRowStart(bytes, at, filled, scan.row + 1);
    if (start < 0) return at;
    endRow(scan);
    beginRow(scan, scan.row + 1, false);
    if (scan.done) return start;
    at = takeCells(scan, bytes, start, filled);
  }
  return at;
}

function takeCells(scan: SheetScan, bytes: Uint8Array, from: number, filled: number): number {
  const { cell, plain } = scan;
  let at = from;
  while (
    isPlainCell(plain, bytes, at, filled, scan.row) &&
    plain.column > cell.column &&
    plain.column <= EXCEL_COLUMNS
  ) {
    scan.place = C;
    takePlain(scan, bytes);
    scan.place = ROW;
    at = plain.next;
  }
  return at;
}

function takePlain(scan: SheetScan, bytes: Uint8Array): void {
  const { cell, plain } = scan;
  [cell.column, cell.style, cell.type] = [plain.column, plain.style, plain.type];
  cell.hasFormula = false;
  cell.text = null;
  if (!Number.isNaN(plain.number) && (cell.type === "n" || cell.type === "s")) {
    cell.number = plain.number;
    cell.text = "";
  } else if (plain.end > plain.start) addText(cell, bytes, plain.start, plain.end, false);
  putCell(scan);
}

/** Goes into the element; false when it is one that is passed over. */
function enter(scan: SheetScan, tag: XmlTag): boolean {
  const { id } = tag;
  switch (scan.place) {
    case OUTSIDE:
      if (id !== WORKSHEET) throw refusal("kilde-xlsx-ugyldig", "den er ikke et regneark");
      break;
    case WORKSHEET:
      if (id !== SHEET_DATA) return false;
      break;
    case SHEET_DATA:
      if (id !== ROW) throw misplaced();
      beginRow(scan, rowNumber(attributeOf(tag, "r"), scan.row), /^(?:1|true)$/.test(attributeOf(tag, "hidden")));
      scan.isBareRow = tag.end - tag.start === "row".length;
      break;
    case ROW:
      if (id === EXT_LST) return false;
      if (id !== C) throw misplaced();
      scan.place = C;
      beginCell(scan.cell, tag, scan.row);
      break;
    case C:
      return enterCell(scan, id);
    default:
      return enterText(scan, id);
  }
  scan.place = id;
  return true;
}

function enterCell(scan: SheetScan, id: number): boolean {
  if (id === EXT_LST) return false;
  if (id === V || id === IS) beginValue(scan.cell);
  else if (id === F) scan.cell.hasFormula = true;
  else throw misplaced();
  scan.inRun = false;
  scan.place = id;
  return true;
}

/** In a cell's own text there may be runs, and besides them how it is pronounced, which is passed over. */
function enterText(scan: SheetScan, id: number): boolean {
  if (scan.place !== IS && scan.place !== R) throw misplaced();
  if (id !== T && (id !== R || scan.inRun)) return false;
  if (id === R) scan.inRun = true;
  scan.place = id;
  return true;
}

const misplaced = (): Refusal => refusal("kilde-xlsx-ugyldig", "den har et element som ikke hører hjemme der det står");

function leave(scan: SheetScan, id: number): void {
  if (id === C) putCell(scan);
  else if (id === ROW) endRow(scan);
  else if (id === R) scan.inRun = false;
  else if (id === SHEET_DATA) refuseZeros(scan);
  scan.place = id === T && scan.inRun ? R : (PARENTS[id] as number);
}

function beginRow(scan: SheetScan, row: number, hidden: boolean): void {
  scan.row = row;
  scan.hidden = hidden;
  scan.cell.column = 0;
  scan.cells = [];
}

function putCell(scan: SheetScan): void {
  const value = cellValue(scan.cell, scan.facts);
  if (scan.cell.hasFormula) countFormula(scan, value);
  if (value === null) return;
  const { column } = scan.cell;
  if (column > MAX_COLUMNS)
    throw refusal(
      "kilde-xlsx-for-stor",
      words`det står en verdi lenger til høyre enn kolonne ${MAX_COLUMNS}, som er grensen`,
    );
  while (scan.cells.length < column - 1) scan.cells.push(null);
  scan.cells.push(value);
}

function countFormula(scan: SheetScan, value: SheetCell): void {
  if (value !== 0) scan.hasResult = true;
  else if (scan.zeros++ === 0) scan.firstZero = cellAddress(scan.cell.column, scan.row);
}

/**
 * A program that does not calculate may write 0 for every formula and ask Excel to do it: then no 0 is to be
 * believed.
 */
function refuseZeros({ facts, zeros, hasResult, firstZero }: SheetScan): void {
  if (!facts.asksForCalculation || zeros === 0 || hasResult) return;
  throw refusal(
    "kilde-xlsx-ugyldig",
    words`alle formlene (${zeros}, den første i celle ${firstZero}) har verdien 0, og filen sier at de ikke er regnet ut`,
  );
}

function endRow(scan: SheetScan): void {
  if (scan.cells.length > 0 && !scan.take({ number: scan.row, hidden: scan.hidden, cells: scan.cells }))
    scan.done = true;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (CLASSES[bytes[at] as number] !== WHITE) return false;
  return true;
}
