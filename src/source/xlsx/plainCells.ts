import { CLASSES, EQUALS, GREATER, QUOTE, SLASH, SPACE, SPECIAL } from "../xml/xmlBytes";
import type { CellTag } from "./cellTag";

/** A cell as nearly all programs write it. */
export interface PlainCell extends CellTag {
  /** Where the cell ends, and where its value begins and ends; the same when it has none. */
  next: number;
  start: number;
  end: number;
}

/** The tags of cells as bytes, with the prefix the sheet has. */
export interface PlainTags {
  readonly cell: Uint8Array;
  readonly value: Uint8Array;
  readonly valueEnd: Uint8Array;
  readonly inline: readonly Uint8Array[];
  readonly inlineEnd: Uint8Array;
}

const [LETTER_R, LETTER_S, LETTER_T] = [114, 115, 116];
const TYPES = (["s", "n", "b", "e", "d", "str", "inlineStr"] as const).map((type) => ({
  type,
  bytes: bytesOf(`${type}"`),
}));

/** `prefix`: with its colon, or "". */
export function plainTags(prefix: string): PlainTags {
  const p = prefix;
  return {
    cell: bytesOf(`<${p}c`),
    value: bytesOf(`<${p}v>`),
    valueEnd: bytesOf(`</${p}v></${p}c>`),
    inline: [bytesOf(`<${p}is><${p}t>`), bytesOf(`<${p}is><${p}t xml:space="preserve">`)],
    inlineEnd: bytesOf(`</${p}t></${p}is></${p}c>`),
  };
}

/**
 * Whether at `at` there is a cell written as nearly all are: attributes r, s and t, each once and in double quotes, and at most one value without references.
 * Its tags then match and its text is whole, as the scanner would find. Any other cell is left to the scanner; so is one that is not whole within `filled`.
 */
export function isPlainCell(
  cell: PlainCell,
  tags: PlainTags,
  bytes: Uint8Array,
  at: number,
  filled: number,
  row: number,
): boolean {
  if (!isAt(tags.cell, bytes, at)) return false;
  const close = readAttributes(cell, bytes, at + tags.cell.length, row);
  if (close < 0) return false;
  if (bytes[close] === SLASH) {
    cell.start = cell.end = close;
    cell.next = close + 2;
    return bytes[close + 1] === GREATER && cell.next <= filled;
  }
  return bytes[close] === GREATER && readValue(cell, tags, bytes, close + 1) && cell.next <= filled;
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
    if (name === LETTER_R && cell.column === 0) at = readAddress(cell, bytes, at, row);
    else if (name === LETTER_S && cell.style < 0) at = readStyle(cell, bytes, at);
    else if (name === LETTER_T && !typed) {
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
  let number = 0;
  for (
    let digit = (bytes[at] as number) - 48;
    digit >= 0 && digit <= 9 && number <= row;
    digit = (bytes[++at] as number) - 48
  )
    number = number * 10 + digit;
  cell.column = column;
  return number === row && bytes[at] === QUOTE ? at + 1 : -1;
}

function readStyle(cell: PlainCell, bytes: Uint8Array, from: number): number {
  let at = from;
  let style = 0;
  for (
    let digit = (bytes[at] as number) - 48;
    digit >= 0 && digit <= 9 && at - from < 6;
    digit = (bytes[++at] as number) - 48
  )
    style = style * 10 + digit;
  cell.style = style;
  return at > from && bytes[at] === QUOTE ? at + 1 : -1;
}

function readType(cell: PlainCell, bytes: Uint8Array, at: number): number {
  for (const { type, bytes: written } of TYPES) {
    if (!isAt(written, bytes, at)) continue;
    cell.type = type;
    return at + written.length;
  }
  return -1;
}

/** A value or an inline text, and the end of the cell. */
function readValue(cell: PlainCell, tags: PlainTags, bytes: Uint8Array, from: number): boolean {
  const isValue = isAt(tags.value, bytes, from);
  const opening = isValue ? tags.value : tags.inline.find((inline) => isAt(inline, bytes, from));
  if (opening === undefined || (!isValue && cell.type !== "inlineStr")) return false;
  const ending = isValue ? tags.valueEnd : tags.inlineEnd;
  let end = from + opening.length;
  cell.start = end;
  while (end < bytes.length && CLASSES[bytes[end] as number] !== SPECIAL) end++;
  cell.end = end;
  cell.next = end + ending.length;
  return isAt(ending, bytes, end);
}

function isAt(written: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < written.length; index++) if (bytes[at + index] !== written[index]) return false;
  return true;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
