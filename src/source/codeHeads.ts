import { DIMENSIONS, FIGURES, type Dimension, type Ledger } from "../ledger/ledger";

/** Dimensions whose codes may be heads: an ansvar of a sector, a funksjon of a group, all that has no prosjekt. */
export const PARENT_DIMENSIONS = ["ansvar", "funksjon", "prosjekt"] as const;
export type ParentDimension = (typeof PARENT_DIMENSIONS)[number];

/** What all of a dimension's codes come to. There may be a million of them, and an object for each would be dear. */
export interface CodeSums {
  readonly codes: readonly string[];
  /** The places among the codes of those that have rows, in order of code. */
  readonly order: Uint32Array;
  /** By place and figure. */
  readonly nets: Float64Array;
}

export function rowsByCode({ columns, size }: Ledger, dimension: ParentDimension): Uint32Array {
  const { codes, index } = columns[dimension];
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < size; row++) rows[index[row] as number] = (rows[index[row] as number] as number) + 1;
  return rows;
}

export function codesOf({ columns, amounts, size }: Ledger, dimension: ParentDimension, rows: Uint32Array): CodeSums {
  const { codes, index } = columns[dimension];
  const nets = new Float64Array(codes.length * FIGURES.length);
  FIGURES.forEach((each, figure) => {
    const column = amounts[each];
    if (column === undefined) return;
    for (let row = 0; row < size; row++) {
      const place = (index[row] as number) * FIGURES.length + figure;
      nets[place] = (nets[place] as number) + (column[row] as number);
    }
  });
  const order = Uint32Array.from(rows.keys()).filter((place) => rows[place] !== 0);
  order.sort((one, other) => ((codes[one] as string) < (codes[other] as string) ? -1 : 1));
  return { codes, order, nets };
}

/** A code that others may lie below. */
export interface Head {
  readonly code: string;
  /** What the codes below it begin with: «1» of 1000; nothing for one that is of all the others. */
  readonly stem: string;
  /** Its place among the dimension's codes, and in their order. */
  readonly at: number;
  readonly inOrder: number;
}

const stemOf = (code: string): string => (/^\d+$/.test(code) ? code.replace(/(?<!0)0+$/, "") : "");

/** Of codes in order, those that begin alike stand together: a head has one below it beside itself. */
export function headsIn({ codes, order }: CodeSums): Head[] {
  const heads: Head[] = [];
  const begins = (inOrder: number, stem: string): boolean => codes[order[inOrder] as number]?.startsWith(stem) === true;
  for (let inOrder = 0; inOrder < order.length; inOrder++) {
    const at = order[inOrder] as number;
    const code = codes[at] as string;
    const stem = stemOf(code);
    if (begins(inOrder - 1, stem) || begins(inOrder + 1, stem)) heads.push({ code, stem, at, inOrder });
  }
  return heads;
}

/** The places of the codes that begin as it does without its zeros, and are no shorter. */
export function belowOf({ code, stem, at, inOrder }: Head, { codes, order }: CodeSums): readonly number[] {
  const begins = (place: number | undefined): boolean =>
    place !== undefined && (codes[place] as string).startsWith(stem);
  let [first, end] = [inOrder, inOrder + 1];
  while (begins(order[first - 1])) first--;
  while (begins(order[end])) end++;
  const isBelow = (place: number): boolean =>
    place !== at && (stem === "" || (codes[place] as string).length >= code.length);
  return [...order.subarray(first, end)].filter(isBelow);
}

/** Of codes in order: those that begin as it does stand right after it. */
export const isLowest = (place: number, next: number | undefined, { codes }: CodeSums): boolean =>
  next === undefined || !(codes[next] as string).startsWith(stemOf(codes[place] as string));

/** What the heads of a dimension are held against. */
export interface Codes {
  readonly ledger: Ledger;
  readonly dimension: ParentDimension;
  readonly sums: CodeSums;
}

/** By place: the other dimensions a code has codes in, which it is told by. A head is the sum over the rest. */
export function toldBy({ ledger, dimension }: Codes): (place: number) => readonly Dimension[] {
  const own = ledger.columns[dimension];
  const others = DIMENSIONS.filter((each) => each !== dimension);
  const marks = others.map((each) => {
    const { codes, index } = ledger.columns[each];
    const [told, blank] = [new Uint8Array(own.codes.length), codes.indexOf("")];
    for (let row = 0; row < ledger.size; row++) if (index[row] !== blank) told[own.index[row] as number] = 1;
    return told;
  });
  return (place) => others.filter((_, at) => marks[at]?.[place] === 1);
}

export function keysBy({ columns }: Ledger, told: readonly Dimension[]): (row: number) => number {
  const parts = told.map((each) => columns[each]);
  return (row) => parts.reduce((key, { codes, index }) => key * codes.length + (index[row] as number), 0);
}
