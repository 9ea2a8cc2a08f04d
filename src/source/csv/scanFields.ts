import { AMOUNT, KEY, NAME, type PlainPlan } from "../plain/plainPlan";
import type { PlainRow } from "../plain/plainRow";
import type { KeyColumn } from "./keyColumn";
import { type AmountBytes, scanAmount, UNCERTAIN } from "./scanAmount";
import { scanKey, skipField } from "./scanKey";
import { CR, LF, QUOTE } from "./splitRow";

/**
 * Puts the fields of the row that begins at `start` in `fields` and returns where the next row begins, or UNCERTAIN.
 * The row must end with a line break within `bytes`.
 */
type FieldScanner = (bytes: Uint8Array, start: number) => number;

/** Begins and ends with a digit: a code or an amount among names, from the column beside it. */
const isNumber = (bytes: Uint8Array, start: number, end: number): boolean =>
  isDigit(bytes[start]) && isDigit(bytes[end - 1]);
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

export function createFieldScanner(
  { kinds, targets }: PlainPlan,
  columns: readonly (KeyColumn | null)[],
  dialect: AmountBytes,
  { codes, named, amounts }: PlainRow,
): FieldScanner {
  const { delimiter } = dialect;
  const quotedDialect = { ...dialect, delimiter: QUOTE };
  const last = kinds.length - 1;

  function scanField(bytes: Uint8Array, at: number, stop: number, position: number): number {
    const target = targets[position] as number;
    const kind = kinds[position];
    if (kind === KEY) return scanKey(bytes, at, stop, columns[target] as KeyColumn, codes, target);
    if (kind === AMOUNT) return scanAmount(bytes, at, stop === QUOTE ? quotedDialect : dialect, amounts, target);
    const end = skipField(bytes, at, stop);
    if (kind !== NAME) return end;
    named[target] = end > at ? 1 : 0;
    return end > at && (mayBeTotal(bytes, at, end) || isNumber(bytes, at, end)) ? UNCERTAIN : end;
  }

  return (bytes, start) => {
    let at = start;
    for (let position = 0; position <= last; position++) {
      const quoted = bytes[at] === QUOTE;
      at = scanField(bytes, quoted ? at + 1 : at, quoted ? QUOTE : delimiter, position);
      if (at < 0 || (quoted && bytes[at++] !== QUOTE)) return UNCERTAIN;
      const end = bytes[at++] as number;
      if (position < last ? end !== delimiter : end !== LF && end !== CR) return UNCERTAIN;
    }
    return bytes[at - 1] === CR && bytes[at] === LF ? at + 1 : at;
  };
}

/** First bytes of white space that is trimmed away, in UTF-8 or Windows-1252, and of the long s that matches an s. */
const TRIMMED = new Set([0xa0, 0xc2, 0xc5, 0xe1, 0xe2, 0xe3, 0xef]);
const bytesOf = ({ source }: RegExp): readonly number[] => [...source].map((letter) => letter.charCodeAt(0));
/**
 * What isTotalName and isTotalText take for the beginning of a total's name, but for page totals, which have no
 * account.
 */
const OPENINGS = [
  /sum/,
  /total/,
  /delsum/,
  /undersum/,
  /mellomsum/,
  /hovedsum/,
  /sluttsum/,
  /subtotal/,
  /grand/,
  /i alt/,
  /til sammen/,
  /ub/,
  /utg/,
].map(bytesOf);
/** «Skole Totalt», «Grand Total», «Skole sum», «i alt». */
const ENDINGS = [/alt/, /tal/, /sum/].map(bytesOf);
const COLON = 58;

/**
 * Whether the name from `at` to `end` may be a total's: it opens or ends as one in any case, or opens with white
 * space, a sign or a formula. True means only: read it the exact way (isTotalName).
 */
function mayBeTotal(bytes: Uint8Array, at: number, end: number): boolean {
  const first = bytes[at] as number;
  if (first < 0x30 || first === COLON || first === 0x3d || first === 0x5f || TRIMMED.has(first)) return true;
  const last = bytes[end - 1] === COLON ? end - 1 : end;
  return (
    OPENINGS.some((letters) => isAt(bytes, at, letters)) ||
    (last - at > 3 && ENDINGS.some((letters) => isAt(bytes, last - 3, letters))) ||
    (bytes[end - 1] as number) <= 0x20
  );
}

function isAt(bytes: Uint8Array, at: number, letters: readonly number[]): boolean {
  return letters.every((letter, index) => ((bytes[at + index] as number) | 0x20) === letter);
}
