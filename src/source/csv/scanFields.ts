import { mayBeTotal } from "./mayBeTotal";
import { scanAmount, UNCERTAIN, type AmountBytes } from "./scanAmount";
import { AMOUNT, KEY, NAME, type PlainPlan } from "../plain/plainPlan";
import type { PlainRow } from "../plain/plainRow";
import type { KeyColumn } from "./keyColumn";
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
