import { codeOfBytes, codeOfNumber, type KeyColumn } from "./keyColumn";
import { UNCERTAIN } from "./scanAmount";
import { CR, LF, QUOTE } from "./splitRow";

/** More digits than this do not fit in 31 bits with a 1 in front. */
const MOST_DIGITS = 9;

/**
 * The position after the field of codes that begins at `at` and ends at `stop` (or the line's end); its code is put
 * in `codes[index]`. UNCERTAIN when the field does not settle it.
 */
export function scanKey(
  bytes: Uint8Array,
  at: number,
  stop: number,
  column: KeyColumn,
  codes: Int32Array,
  index: number,
): number {
  let number = 1;
  let end = at;
  for (const most = at + MOST_DIGITS; end < most; end++) {
    const digit = (bytes[end] as number) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    number = number * 10 + digit;
  }
  const isNumber = isEnd(bytes[end] as number, stop);
  while (!isEnd(bytes[end] as number, stop)) end++;
  const code = isNumber ? codeOfNumber(column, number, bytes, at, end) : codeOfBytes(column, bytes, at, end);
  codes[index] = code;
  return code < 0 ? UNCERTAIN : end;
}

/**
 * The position after a field whose content is not looked at; of a quoted one, of the quote that closes it (or the
 * line's end).
 */
export function skipField(bytes: Uint8Array, at: number, stop: number): number {
  for (;;) {
    while (!isEnd(bytes[at] as number, stop)) at++;
    if (stop !== QUOTE || bytes[at] !== QUOTE || bytes[at + 1] !== QUOTE) return at;
    at += 2;
  }
}

const isEnd = (byte: number, stop: number): boolean => byte === stop || byte === LF || byte === CR;
