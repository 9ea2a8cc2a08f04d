import { CR, LF, QUOTE } from "./splitRow";

/** What the scanner must know of the file's writing; bytes. */
export interface AmountBytes {
  readonly delimiter: number;
  readonly decimal: number;
  readonly utf8: boolean;
  /** Groups without øre after them are left to the exact way. */
  readonly withOre: boolean;
}

/** What a field scanner returns instead of a position: the row must go the exact way. */
export const UNCERTAIN = -1;

const SPACE = 32;
const MINUS = 45;
const POINT = 46;
const COMMA = 44;
const APOSTROPHE = 39;
/** Digits that stay within readAmount's largest amount with two decimals. */
const MOST_DIGITS = 13;

/**
 * The position after the amount that begins at `at`; its øre are put in `amounts[index]`, NaN for a blank field.
 * Digits, or groups of exactly three by one separator, at most two decimals, a minus first or last. Never another
 * amount than readAmount gives: UNCERTAIN where it is left to it. The caller sees to it that the field ends at the
 * position.
 */
export function scanAmount(
  bytes: Uint8Array,
  at: number,
  { delimiter, decimal, utf8, withOre }: AmountBytes,
  amounts: Float64Array,
  index: number,
): number {
  let c = bytes[at] as number;
  while (c === SPACE) c = bytes[++at] as number;
  const opening = openingMinus(bytes, at, utf8);
  if (opening > 0) {
    c = bytes[(at += opening)] as number;
    if (c === SPACE) c = bytes[++at] as number;
  }
  let [whole, run, digits, separator] = [0, 0, 0, 0];
  // No thousands begin with zero: «06.000» is left to readAmount.
  const beginsWithZero = c === 48;
  for (;;) {
    const digit = c - 48;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      run++;
      c = bytes[++at] as number;
      continue;
    }
    if (c === delimiter || c === decimal || c === LF || c === CR || c === MINUS || c === QUOTE) break;
    const group = separatorAt(bytes, at, c, utf8);
    if (group === 0) return UNCERTAIN;
    const isGroup =
      separator === 0
        ? run >= 1 && run <= 3 && !(beginsWithZero && (c === POINT || c === COMMA))
        : run === 3 && group >> 2 === separator;
    if (!isGroup) return UNCERTAIN;
    separator = group >> 2;
    digits += run;
    run = 0;
    c = bytes[(at += group & 3)] as number;
  }
  if (digits + run === 0 && opening === 0 && (c === delimiter || c === LF || c === CR)) {
    amounts[index] = NaN;
    return at;
  }
  if ((separator === 0 ? run < 1 : run !== 3) || digits + run > MOST_DIGITS) return UNCERTAIN;
  let ore = whole * 100;
  if (c === decimal && c !== delimiter) {
    const tens = (bytes[++at] as number) - 48;
    if (!(tens >= 0 && tens <= 9)) return UNCERTAIN;
    const ones = (bytes[++at] as number) - 48;
    ore += tens * 10;
    if (ones >= 0 && ones <= 9) {
      ore += ones;
      at++;
    }
    c = bytes[at] as number;
  } else if (withOre && (separator === POINT || separator === COMMA)) return UNCERTAIN;
  if (c === MINUS && opening > 0) return UNCERTAIN;
  amounts[index] = c === MINUS || opening > 0 ? -ore : ore;
  return c === MINUS ? at + 1 : at;
}

/** Bytes of the minus at `at`: 1 for -, 3 for U+2212, 0 for none. */
function openingMinus(bytes: Uint8Array, at: number, utf8: boolean): number {
  if (bytes[at] === MINUS) return 1;
  return utf8 && bytes[at] === 0xe2 && bytes[at + 1] === 0x88 && bytes[at + 2] === 0x92 ? 3 : 0;
}

/**
 * The thousands separator at `at`: its number of bytes in the two lowest bits and its kind above, 0 for none. White
 * space is all one kind.
 */
function separatorAt(bytes: Uint8Array, at: number, c: number, utf8: boolean): number {
  if (c === SPACE || c === POINT || c === COMMA || c === APOSTROPHE) return (c << 2) | 1;
  if (!utf8) return c === 0xa0 ? (SPACE << 2) | 1 : 0;
  if (c === 0xc2 && bytes[at + 1] === 0xa0) return (SPACE << 2) | 2;
  return c === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0xaf ? (SPACE << 2) | 3 : 0;
}
