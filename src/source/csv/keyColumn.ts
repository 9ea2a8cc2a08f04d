import { NOT_YET } from "../plain/plainPlan";
import { createByteDictionary, type ByteDictionary } from "./byteDictionary";

/** Distinct fields of a column that are remembered: more than any ordinary ledger has, and few enough to hold. */
const REMEMBERED = 1 << 18;

/**
 * What the distinct fields of one column mean, so that a field is decoded and read once and not once a row.
 * Up to 9 digits are keyed by their number with a 1 in front ("010" is 1010, "10" is 110), other fields by their bytes.
 */
export interface KeyColumn {
  readonly resolve: (bytes: Uint8Array, start: number, end: number) => number;
  /** Number and code in turns. */
  numbers: Int32Array;
  /** How many fields are remembered. */
  size: number;
  readonly texts: ByteDictionary;
}

export function createKeyColumn(resolve: KeyColumn["resolve"]): KeyColumn {
  return { resolve, numbers: new Int32Array(2048), size: 0, texts: createByteDictionary() };
}

/** An even index. */
function slotOf(number: number, mask: number): number {
  const hash = Math.imul(number, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & mask & ~1;
}

/** The code of a field of digits; `number` is the digits with a 1 in front. */
export function codeOfNumber(column: KeyColumn, number: number, bytes: Uint8Array, start: number, end: number): number {
  const { numbers } = column;
  const mask = numbers.length - 1;
  let slot = slotOf(number, mask);
  for (let known = numbers[slot] as number; known !== 0; known = numbers[slot] as number) {
    if (known === number) return numbers[slot + 1] as number;
    slot = (slot + 2) & mask;
  }
  const code = column.resolve(bytes, start, end);
  if (code !== NOT_YET && column.size < REMEMBERED) remember(column, number, code);
  return code;
}

function remember(column: KeyColumn, number: number, code: number): void {
  if (++column.size * 4 > column.numbers.length) grow(column);
  place(column.numbers, number, code);
}

function place(numbers: Int32Array, number: number, code: number): void {
  const mask = numbers.length - 1;
  let slot = slotOf(number, mask);
  while (numbers[slot] !== 0) slot = (slot + 2) & mask;
  numbers[slot] = number;
  numbers[slot + 1] = code;
}

function grow(column: KeyColumn): void {
  const old = column.numbers;
  column.numbers = new Int32Array(old.length * 2);
  for (let slot = 0; slot < old.length; slot += 2)
    if (old[slot] !== 0) place(column.numbers, old[slot] as number, old[slot + 1] as number);
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
