import type { CodeColumn } from "./ledger";

/** Which rows of a ledger have the same codes in some columns. */
export interface Combinations {
  /** Row -> the number of its combination. */
  readonly of: Uint32Array;
  /** Combination -> the first row that has it, rising. */
  readonly first: readonly number[];
}

/** A column by its numbers alone: which row has which of `count` things. */
export type IndexColumn = { readonly count: number; readonly index: Uint32Array };

export const indexColumn = ({ codes, index }: CodeColumn): IndexColumn => ({ count: codes.length, index });

/** The column with each of its things turned into what it is called: those of one name become one. */
export function renamed({ codes, index }: CodeColumn, nameOf: (code: string, position: number) => string): IndexColumn {
  const numbers = new Map<string, number>();
  const turned = Uint32Array.from(codes, (code, position) => numberOf(numbers, nameOf(code, position)));
  return { count: numbers.size, index: index.map((position) => turned[position] as number) };
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

/** The combinations of the columns that rows have, numbered as they first come. */
export function combinations(size: number, columns: readonly IndexColumn[]): Combinations {
  const { index } = columns.reduce<IndexColumn>((all, column) => pairs(size, all, column), {
    count: 1,
    index: new Uint32Array(size),
  });
  const first: number[] = [];
  for (let row = 0; row < size; row++) if (index[row] === first.length) first.push(row);
  return { of: index, first };
}

/** The amounts of each combination's rows, added. */
export function sumsPer(of: Uint32Array, count: number, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let row = 0; row < of.length; row++)
    sums[of[row] as number] = (sums[of[row] as number] as number) + (amounts[row] as number);
  return sums;
}

/**
 * Pairs found at once by their place, as long as there is room; where most of them are of no row, they are looked up.
 */
const [SLOTS_PER_ROW, MOST_SLOTS] = [32, 2 ** 22];

function pairs(size: number, a: IndexColumn, b: IndexColumn): IndexColumn {
  const slots = a.count * b.count;
  const numbers =
    slots <= Math.min(SLOTS_PER_ROW * size, MOST_SLOTS) ? new Uint32Array(slots) : new Map<number, number>();
  const index = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    const pair = (a.index[row] as number) * b.count + (b.index[row] as number);
    // Numbers are kept one higher: 0 is a pair not met yet.
    const known = numbers instanceof Map ? numbers.get(pair) : numbers[pair];
    if (known) {
      index[row] = known - 1;
      continue;
    }
    index[row] = count++;
    if (numbers instanceof Map) numbers.set(pair, count);
    else numbers[pair] = count;
  }
  return { count, index };
}
