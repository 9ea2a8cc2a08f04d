import { CLASSES, EQUALS, GREATER, LESS, QUOTE, SLASH, SPACE, SPECIAL } from "../xml/xmlBytes";
import type { CellTag } from "./cellTag";
import { EXACT_DIGITS, POWERS } from "./readNumber";

/** A cell as nearly all programs write it. */
export interface PlainCell extends CellTag {
  /** Where the cell ends, and where its value begins and ends; the same when it has none. */
  next: number;
  start: number;
  end: number;
  /** The value of digits, a point and a minus, as readNumber reads it; NaN where it is left to that. */
  number: number;
}

const [LOWER_C, LOWER_R, LOWER_S, LOWER_T, LOWER_V] = [99, 114, 115, 116, 118];
const [MINUS, POINT, ZERO] = [45, 46, 48];
const TYPES = (["n", "b", "e", "d", "str", "inlineStr"] as const).map((type) => ({ type, bytes: bytesOf(`${type}"`) }));
const VALUE_END = bytesOf("</v></c>");
const INLINE = [bytesOf("<is><t>"), bytesOf('<is><t xml:space="preserve">')];
const INLINE_END = bytesOf("</t></is></c>");

export const newPlainCell = (): PlainCell => ({
  column: 0,
  style: 0,
  type: "n",
  next: 0,
  start: 0,
  end: 0,
  number: NaN,
});

/**
 * Whether at `at` there is a cell written as nearly all are: no prefix, attributes r, s and t, each once and in
 * double quotes, and at most one value without references.
 * Its tags then match and its text is whole, as the scanner would find. Any other cell is left to the scanner; so is
 * one that is not whole within `filled`.
 */
export function isPlainCell(cell: PlainCell, bytes: Uint8Array, at: number, filled: number, row: number): boolean {
  if (bytes[at] !== LESS || bytes[at + 1] !== LOWER_C) return false;
  const close = readAttributes(cell, bytes, at + 2, row);
  if (close < 0) return false;
  if (bytes[close] === SLASH) {
    cell.start = cell.end = close;
    cell.number = NaN;
    cell.next = close + 2;
    return bytes[close + 1] === GREATER && cell.next <= filled;
  }
  return bytes[close] === GREATER && readContent(cell, bytes, close + 1) && cell.next <= filled;
}

/** Where the tag's `>` or `/>` is; −1 when an attribute is not a plain one. */
function readAttributes(cell: PlainCell, bytes: Uint8Array, from: number, row: number): number {
  cell.column = 0;
  cell.style = -1;
  cell.type = "n";
  let typed = false;
  let at = from;
  while (bytes[at] === SPACE && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
    const name = bytes[at + 1];
    at += 4;
    if (name === LOWER_R && cell.column === 0) at = readAddress(cell, bytes, at, row);
    else if (name === LOWER_S && cell.style < 0) at = readStyle(cell, bytes, at);
    else if (name === LOWER_T && !typed) {
      typed = true;
      at = readType(cell, bytes, at);
    } else return -1;
    if (at < 0) return -1;
  }
  if (cell.style < 0) cell.style = 0;
  return cell.column === 0 ? -1 : at;
}

function readAddress(cell: PlainCell, bytes: Uint8Array, from: number, row: number): number {
  let at = from;
  let column = 0;
  for (
    let letter = (bytes[at] as number) - 64;
    letter >= 1 && letter <= 26 && at - from < 3;
    letter = (bytes[++at] as number) - 64
  )
    column = column * 26 + letter;
  cell.column = column;
  const end = numberEnd(bytes, at, row);
  return end > 0 && bytes[end] === QUOTE ? end + 1 : -1;
}

/** Where the digits that begin at `at` end, when they are this number; −1 when they are not. */
function numberEnd(bytes: Uint8Array, from: number, wanted: number): number {
  let at = from;
  let number = 0;
  for (
    let digit = (bytes[at] as number) - ZERO;
    digit >= 0 && digit <= 9 && number <= wanted;
    digit = (bytes[++at] as number) - ZERO
  )
    number = number * 10 + digit;
  return number === wanted ? at : -1;
}

function readStyle(cell: PlainCell, bytes: Uint8Array, from: number): number {
  let at = from;
  let style = 0;
  for (
    let digit = (bytes[at] as number) - ZERO;
    digit >= 0 && digit <= 9 && at - from < 6;
    digit = (bytes[++at] as number) - ZERO
  )
    style = style * 10 + digit;
  cell.style = style;
  return at > from && bytes[at] === QUOTE ? at + 1 : -1;
}

function readType(cell: PlainCell, bytes: Uint8Array, at: number): number {
  if (bytes[at] === LOWER_S && bytes[at + 1] === QUOTE) {
    cell.type = "s";
    return at + 2;
  }
  for (const { type, bytes: written } of TYPES) {
    if (!isAt(written, bytes, at)) continue;
    cell.type = type;
    return at + written.length;
  }
  return -1;
}

/** A value or an inline text, and the end of the cell. */
function readContent(cell: PlainCell, bytes: Uint8Array, at: number): boolean {
  if (bytes[at] === LESS && bytes[at + 1] === LOWER_V && bytes[at + 2] === GREATER) {
    cell.start = at + 3;
    cell.end = readPlainNumber(cell, bytes, at + 3);
    cell.next = cell.end + VALUE_END.length;
    return isAt(VALUE_END, bytes, cell.end);
  }
  const opening = cell.type === "inlineStr" ? INLINE.find((inline) => isAt(inline, bytes, at)) : undefined;
  if (opening === undefined) return false;
  cell.number = NaN;
  cell.start = at + opening.length;
  cell.end = textEnd(bytes, cell.start);
  cell.next = cell.end + INLINE_END.length;
  return isAt(INLINE_END, bytes, cell.end);
}

/** Where the value ends; it is read on the way, as long as it is as readNumber reads quickest. */
function readPlainNumber(cell: PlainCell, bytes: Uint8Array, start: number): number {
  const negative = bytes[start] === MINUS;
  let at = negative ? start + 1 : start;
  let [whole, digits, decimals] = [0, 0, -1];
  for (; ; at++) {
    const byte = bytes[at] as number;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === POINT && decimals < 0 && digits > 0) decimals = 0;
    else break;
  }
  const isWhole = bytes[at] === LESS && digits > 0 && digits <= EXACT_DIGITS;
  const size = decimals > 0 ? whole / (POWERS[decimals] as number) : whole;
  cell.number = isWhole ? (negative && size !== 0 ? -size : size) : NaN;
  return bytes[at] === LESS ? at : textEnd(bytes, at);
}

function textEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && CLASSES[bytes[end] as number] !== SPECIAL) end++;
  return end;
}

const ROW_TURN = bytesOf('</row><row r="');
/** What may follow the number of a row: how far its cells reach, and where its text stands in it. */
const ROW_ATTRIBUTES = ["spans", "x14ac:dyDescent"].map((name) => bytesOf(`${name}="`));

/**
 * Where the cells of this row begin, when at `at` the row before ends and this one begins as nearly all do; −1 when
 * it is left to the scanner.
 * The row before must have no prefix.
 */
export function plainRowStart(bytes: Uint8Array, at: number, filled: number, row: number): number {
  if (!isAt(ROW_TURN, bytes, at)) return -1;
  let end = numberEnd(bytes, at + ROW_TURN.length, row);
  if (end < 0 || bytes[end++] !== QUOTE) return -1;
  for (const attribute of ROW_ATTRIBUTES) {
    if (bytes[end] === GREATER) break;
    if (bytes[end] === SPACE && isAt(attribute, bytes, end + 1)) end = figuresEnd(bytes, end + 1 + attribute.length);
  }
  return bytes[end] === GREATER && end < filled ? end + 1 : -1;
}

/** Behind the quote that ends an attribute of digits, points and colons; −1 for any other. */
function figuresEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at] as number; (byte >= ZERO && byte <= 58) || byte === POINT; byte = bytes[at] as number) at++;
  return bytes[at] === QUOTE ? at + 1 : -1;
}

function isAt(written: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < written.length; index++) if (bytes[at + index] !== written[index]) return false;
  return true;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
