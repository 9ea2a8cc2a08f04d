import { NOT_YET } from "../plain/plainPlan";
import { createNumberTable, findNumber, setNumber, type NumberTable } from "../numberTable";
import { createByteDictionary, type ByteDictionary } from "./byteDictionary";

/** Distinct fields of a column that are remembered: more than any ordinary ledger has, and few enough to hold. */
const REMEMBERED = 1 << 18;

/**
 * What the distinct fields of one column mean, so that a field is decoded and read once and not once a row.
 * Up to 9 digits are keyed by their number with a 1 in front ("010" is 1010, "10" is 110), other fields by their bytes.
 */
export interface KeyColumn {
  readonly resolve: (bytes: Uint8Array, start: number, end: number) => number;
  readonly numbers: NumberTable;
  /** How many fields are remembered. */
  size: number;
  readonly texts: ByteDictionary;
}

export function createKeyColumn(resolve: KeyColumn["resolve"]): KeyColumn {
  return { resolve, numbers: createNumberTable(), size: 0, texts: createByteDictionary() };
}

/** The code of a field of digits; `number` is the digits with a 1 in front. */
export function codeOfNumber(column: KeyColumn, number: number, bytes: Uint8Array, start: number, end: number): number {
  const known = findNumber(column.numbers, number);
  if (known !== undefined) return known;
  const code = column.resolve(bytes, start, end);
  if (code !== NOT_YET && column.size < REMEMBERED) {
    column.size++;
    setNumber(column.numbers, number, code);
  }
  return code;
}

/** The code of any other field, by its bytes. */
export function codeOfBytes(column: KeyColumn, bytes: Uint8Array, start: number, end: number): number {
  const known = column.texts.find(bytes, start, end);
  if (known !== undefined) return known;
  const code = column.resolve(bytes, start, end);
  if (code !== NOT_YET && column.size < REMEMBERED) {
    column.size++;
    column.texts.set(bytes, start, end, code);
  }
  return code;
}
