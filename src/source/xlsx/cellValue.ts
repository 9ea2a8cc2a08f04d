import type { XmlTag } from "../xml/xmlTag";
import { literalText, xmlText } from "../xml/xmlText";
import { cellText } from "./cellText";
import { readCellTag, type CellTag } from "./cellTag";
import { readNumber } from "./readNumber";
import { MAX_CELL_TEXT } from "./limits";
import { refusal, type Refusal } from "./refused";
import { serialOfDate, type SheetCell } from "./sheetCell";
import type { SharedTexts } from "./sharedTexts";
import { AS_DATE, AS_PERCENT, AS_UNIT } from "./styleKinds";
import { words, type Text } from "../../texts/words";

/** What the values of a sheet need to know of the workbook. */
export interface WorkbookFacts {
  readonly texts: SharedTexts;
  /** By number of style: AS_NUMBER, AS_DATE, AS_PERCENT or AS_UNIT. */
  readonly styleKinds: Uint8Array;
  readonly date1904: boolean;
  readonly asksForCalculation: boolean;
  /** A number as the format of its style prints it, where the cells are wanted as they look. */
  readonly print?: (style: number, value: number) => string;
}

/** A cell under way. */
export interface OpenCell extends CellTag {
  hasFormula: boolean;
  hasValue: boolean;
  /** What has been read of the value: a number (or the number of a shared text), or its text. */
  number: number;
  text: string | null;
}

const DAYS_TO_1904 = 1462;
const UNCALCULATED: SheetCell = { kind: "uncalculated" };

export function newCell(): OpenCell {
  return { column: 0, style: 0, type: "n", hasFormula: false, hasValue: false, number: 0, text: null };
}

export function beginCell(cell: OpenCell, tag: XmlTag, row: number): void {
  readCellTag(cell, tag, row);
  cell.hasFormula = false;
  cell.hasValue = false;
  cell.text = null;
}

export function beginValue(cell: OpenCell): void {
  if (cell.hasValue) throw refusal("kilde-xlsx-ugyldig", "cellen har to verdier");
  cell.hasValue = true;
}

/** Takes in text of the cell's value. */
export function addText(cell: OpenCell, bytes: Uint8Array, start: number, end: number, literal: boolean): void {
  const isNumber = cell.type === "n" || cell.type === "s";
  if (isNumber && cell.text === null && !literal) {
    cell.number = readNumber(bytes, start, end);
    // The text itself is wanted for the message only, and when a comment or a section has divided it.
    cell.text = Number.isNaN(cell.number) ? xmlText(bytes, start, end) : "";
    return;
  }
  if (isNumber && cell.text !== null) throw refusal("kilde-xlsx-ugyldig", "verdien er delt opp");
  cell.text = (cell.text ?? "") + (literal ? literalText(bytes, start, end) : xmlText(bytes, start, end));
  if (isNumber) cell.number = NaN;
}

/** The value of the cell that ends; null for none. Throws a Refusal for what is no value of its type. */
export function cellValue(cell: OpenCell, facts: WorkbookFacts): SheetCell {
  if (cell.text === null) return cell.hasFormula && !(cell.type === "str" && cell.hasValue) ? UNCALCULATED : null;
  switch (cell.type) {
    case "n":
      return numberOf(cell, facts);
    case "s":
      return sharedText(cell, facts.texts);
    case "str":
    case "inlineStr":
      return ownText(cell.text);
    case "b":
      return truthOf(cell);
    case "e":
      return { kind: "error", error: cell.text };
    case "d":
      return dateOf(cell);
  }
}

function numberOf(cell: OpenCell, { styleKinds, date1904, print }: WorkbookFacts): SheetCell {
  if (Number.isNaN(cell.number)) throw invalid(words`verdien «${shown(cell)}» er ikke et tall`);
  if (print) return print(cell.style, cell.number);
  switch (styleKinds[cell.style]) {
    case AS_DATE:
      return { kind: "date", serial: date1904 ? cell.number + DAYS_TO_1904 : cell.number };
    case AS_PERCENT:
      return percentText(cell.number);
    case AS_UNIT:
      return `${String(cell.number).replace(".", ",")} tkr/mkr`;
    default:
      return cell.number;
  }
}

/** 0.0495 is «4,95 %» to who reads the sheet: as a number it would be taken for a hundredth of it, or for an amount. */
const percentText = (share: number): string =>
  `${String(Number((share * 100).toPrecision(SURE_DIGITS))).replace(".", ",")} %`;
const SURE_DIGITS = 15;

function sharedText(cell: OpenCell, texts: SharedTexts): string | null {
  if (!Number.isInteger(cell.number) || cell.number < 0)
    throw invalid(words`verdien «${shown(cell)}» er ikke nummeret på en delt tekst`);
  if (cell.number >= texts.size)
    throw refusal(
      "kilde-xlsx-ugyldig",
      words`cellen viser til delt tekst nummer ${cell.number}, og arbeidsboken har ${texts.size}`,
    );
  return texts.textAt(cell.number) || null;
}

function ownText(written: string): string | null {
  const text = cellText(written);
  if (text.length > MAX_CELL_TEXT)
    throw refusal("kilde-xlsx-ugyldig", words`cellen har ${text.length} tegn, og Excel har plass til ${MAX_CELL_TEXT}`);
  return text || null;
}

function truthOf(cell: OpenCell): boolean {
  const text = (cell.text as string).trim().toLowerCase();
  if (text !== "1" && text !== "0" && text !== "true" && text !== "false")
    throw invalid(words`verdien «${shown(cell)}» er verken sann eller usann`);
  return text === "1" || text === "true";
}

function dateOf(cell: OpenCell): SheetCell {
  const serial = serialOfDate(cell.text as string);
  if (serial === null) throw invalid(words`verdien «${shown(cell)}» er ikke en dato`);
  return { kind: "date", serial };
}

const invalid = (what: Text): Refusal => refusal("kilde-xlsx-ugyldig", what);
const shown = (cell: OpenCell): string => (cell.text || String(cell.number)).slice(0, 40);
