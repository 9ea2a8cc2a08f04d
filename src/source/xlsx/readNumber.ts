const [MINUS, DOT, ZERO] = [45, 46, 48];
/**
 * Ten to these is exact as a double, and so is a whole number of 15 digits: their quotient is then rounded once, as
 * reading the text is.
 */
export const POWERS = Float64Array.from({ length: 23 }, (_, power) => 10 ** power);
export const EXACT_DIGITS = 15;
const NUMBER = /^[ \t\r\n]*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[ \t\r\n]*$/;

/**
 * The number written in the bytes, as XML schema writes a double; NaN for anything else, also what only JavaScript
 * would take for one.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  const first = negative ? start + 1 : start;
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = first; at < end; at++) {
    const byte = bytes[at] as number;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === DOT && decimals < 0 && digits > 0) decimals = 0;
    else return slowly(bytes, start, end);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return slowly(bytes, start, end);
  const size = decimals > 0 ? whole / (POWERS[decimals] as number) : whole;
  return negative && size !== 0 ? -size : size;
}

function slowly(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return NaN;
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number + 0 : NaN;
}
