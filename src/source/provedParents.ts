import { DIMENSIONS, FIGURES, figuresOf, type Dimension, type Ledger } from "../ledger/ledger";

/** Dimensions whose codes may be heads: an ansvar of a sector, a funksjon of a group, all that has no prosjekt. */
export const PARENT_DIMENSIONS = ["ansvar", "funksjon", "prosjekt"] as const;
type ParentDimension = (typeof PARENT_DIMENSIONS)[number];

/** «ansvar 1000» for each code whose rows are the sums of the rows of others. */
export const parentKey = (dimension: ParentDimension, code: string): string => `${dimension} ${code}`;

/** How many codes below, and different amounts, a head is proved by: fewer may be alike by chance. */
type Fewest = readonly [codesBelow: number, amounts: number];
const ALONE: Fewest = [2, 3];
/** Where others are proved heads, one of a single code is too. */
const AMONG_OTHERS: Fewest = [1, 1];
/** Each check passes all rows: of more codes than this that come to the same as others, none is looked at. */
const MOST_CHECKS = 100;

/**
 * Codes whose rows are sums of others' in every account and period: 1000 of 1100 and 1200, «RK» or no code of all the
 * others, as a report with all its levels has them. Everything would be counted twice.
 */
export function provedParents(ledger: Ledger): readonly string[] {
  return PARENT_DIMENSIONS.flatMap((dimension) => {
    const proved = parentsIn(ledger, dimension);
    return proved.map((code) => parentKey(dimension, code));
  });
}

/** The deepest first, so that a head of heads is held against what is no head itself. */
function parentsIn(ledger: Ledger, dimension: ParentDimension): readonly string[] {
  const rows = rowsByCode(ledger, dimension);
  const [, fewestAmounts] = ALONE;
  // Of codes with a row each, none has amounts enough to be proved by.
  if (!rows.some((count) => count * figuresOf(ledger).length >= fewestAmounts)) return [];
  const sums = codesOf(ledger, dimension, rows);
  if (sums.order.length < 3) return [];
  const total = totalOf(sums.order, sums);
  const heads = headsIn(sums).sort((one, other) => other.stem.length - one.stem.length);
  const parents = new Set<number>();
  let checks = 0;
  const isParent = (head: Head, [codesBelow, distinct]: Fewest): boolean => {
    const own = netsOf(head.at, sums);
    // Of a code for all the others it is quicker to see that it is half of what there is.
    if (parents.has(head.at) || (head.stem === "" && !isHalf(own, total, totalOf([...parents], sums)))) return false;
    const below = belowOf(head, sums).filter((each) => !parents.has(each));
    if (below.length < codesBelow) return false;
    // Of several levels that have one code each, none is proved before the one above it is.
    return [below, below.filter((each, at) => isLowest(each, below[at + 1], sums))].some((under) => {
      if (under.length < codesBelow || !isSameSum(own, totalOf(under, sums)) || ++checks > MOST_CHECKS) return false;
      return amountsProving(ledger, dimension, head.at, new Set(under)) >= distinct;
    });
  };
  for (const head of heads) if (isParent(head, ALONE)) parents.add(head.at);
  if (parents.size > 0) for (const head of heads) if (isParent(head, AMONG_OTHERS)) parents.add(head.at);
  return [...parents].map((at) => sums.codes[at] as string);
}

const isHalf = (own: Float64Array, total: Float64Array, proved: Float64Array): boolean =>
  own.every((net, figure) => 2 * net === (total[figure] as number) - (proved[figure] as number));

const isSameSum = (one: Float64Array, other: Float64Array): boolean =>
  one.every((net, figure) => net === other[figure]);

/** What all of a dimension's codes come to. There may be a million of them, and an object for each would be dear. */
interface CodeSums {
  readonly codes: readonly string[];
  /** The places among the codes of those that have rows, in order of code. */
  readonly order: Uint32Array;
  /** By place and figure. */
  readonly nets: Float64Array;
}

function rowsByCode({ columns, size }: Ledger, dimension: ParentDimension): Uint32Array {
  const { codes, index } = columns[dimension];
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < size; row++) rows[index[row] as number] = (rows[index[row] as number] as number) + 1;
  return rows;
}

function codesOf({ columns, amounts, size }: Ledger, dimension: ParentDimension, rows: Uint32Array): CodeSums {
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

const netsOf = (place: number, { nets }: CodeSums): Float64Array =>
  nets.subarray(place * FIGURES.length, (place + 1) * FIGURES.length);

function totalOf(places: Iterable<number>, { nets }: CodeSums): Float64Array {
  const total = new Float64Array(FIGURES.length);
  for (const place of places)
    for (let figure = 0; figure < total.length; figure++)
      total[figure] = (total[figure] as number) + (nets[place * FIGURES.length + figure] as number);
  return total;
}

/** A code that others may lie below. */
interface Head {
  readonly code: string;
  /** What the codes below it begin with: «1» of 1000; nothing for one that is of all the others. */
  readonly stem: string;
  /** Its place among the dimension's codes, and in their order. */
  readonly at: number;
  readonly inOrder: number;
}

const stemOf = (code: string): string => (/^\d+$/.test(code) ? code.replace(/(?<!0)0+$/, "") : "");

/** Of codes in order, those that begin alike stand together: a head has one below it beside itself. */
function headsIn({ codes, order }: CodeSums): Head[] {
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
function belowOf({ code, stem, at, inOrder }: Head, { codes, order }: CodeSums): readonly number[] {
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
const isLowest = (place: number, next: number | undefined, { codes }: CodeSums): boolean =>
  next === undefined || !(codes[next] as string).startsWith(stemOf(codes[place] as string));

/**
 * How many different amounts the head has, where they are what those below it have in every figure of every key; else
 * none. Keys it is blank in do not count.
 */
function amountsProving(
  { columns, amounts, size }: Ledger,
  dimension: ParentDimension,
  head: number,
  below: ReadonlySet<number>,
): number {
  const own = columns[dimension].index;
  const isTold = ({ codes, index }: Ledger["columns"][Dimension]): boolean => {
    for (let row = 0; row < size; row++) if (own[row] === head && codes[index[row] as number] !== "") return true;
    return false;
  };
  const parts = DIMENSIONS.filter((each) => each !== dimension).map((each) => columns[each]);
  const told = parts.filter(isTold);
  const ofHead = new Set<number>();
  for (const column of FIGURES.flatMap((figure) => amounts[figure] ?? [])) {
    const left = new Map<number, number>();
    for (let row = 0; row < size; row++) {
      const [code, amount] = [own[row] as number, column[row] as number];
      if (amount === 0 || (code !== head && !below.has(code))) continue;
      let key = 0;
      for (const { codes, index } of told) key = key * codes.length + (index[row] as number);
      left.set(key, (left.get(key) ?? 0) + (code === head ? amount : -amount));
      if (code === head) ofHead.add(Math.abs(amount));
    }
    for (const difference of left.values()) if (difference !== 0) return 0;
  }
  return ofHead.size;
}
