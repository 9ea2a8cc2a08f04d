import { DIMENSIONS, FIGURES, type Dimension, type Ledger } from "../ledger/ledger";

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
  const { codes, nets } = codesOf(ledger, dimension);
  if (codes.length < 3) return [];
  const total = totalOf(codes, nets);
  const [heads, parents] = [[...codes].sort((one, other) => other.stem.length - one.stem.length), new Set<CodeSum>()];
  let checks = 0;
  const isParent = (head: CodeSum, [codesBelow, distinct]: Fewest): boolean => {
    // Of a code for all the others it is quicker to see that it is half of what there is.
    if (parents.has(head) || (head.stem === "" && !isHalf(netsOf(head, nets), total, totalOf([...parents], nets))))
      return false;
    const below = belowOf(head, codes).filter((each) => !parents.has(each));
    if (below.length < codesBelow) return false;
    // Of several levels that have one code each, none is proved before the one above it is.
    return [below, below.filter(isLowest)].some((own) => {
      if (own.length < codesBelow || !isSameSum(netsOf(head, nets), totalOf(own, nets)) || ++checks > MOST_CHECKS)
        return false;
      return amountsProving(ledger, dimension, head.at, new Set(own.map(({ at }) => at))) >= distinct;
    });
  };
  for (const head of heads) if (isParent(head, ALONE)) parents.add(head);
  if (parents.size > 0) for (const head of heads) if (isParent(head, AMONG_OTHERS)) parents.add(head);
  return [...parents].map(({ code }) => code);
}

const isHalf = (own: Float64Array, total: Float64Array, proved: Float64Array): boolean =>
  own.every((net, figure) => 2 * net === (total[figure] as number) - (proved[figure] as number));

/** The codes that begin as it does without its zeros, and are no shorter. */
const belowOf = (head: CodeSum, codes: readonly CodeSum[]): readonly CodeSum[] =>
  beginningWith(codes, head.stem).filter(
    (each) => each !== head && (head.stem === "" || each.code.length >= head.code.length),
  );

/** Of codes in order: those that begin as it does stand right after it. */
const isLowest = ({ stem }: CodeSum, at: number, codes: readonly CodeSum[]): boolean =>
  codes[at + 1]?.code.startsWith(stem) !== true;

const isSameSum = (one: Float64Array, other: Float64Array): boolean =>
  one.every((net, figure) => net === other[figure]);

const netsOf = ({ at }: CodeSum, nets: Float64Array): Float64Array =>
  nets.subarray(at * FIGURES.length, (at + 1) * FIGURES.length);

function totalOf(codes: readonly CodeSum[], nets: Float64Array): Float64Array {
  return Float64Array.from(FIGURES, (_, figure) =>
    codes.reduce((sum, { at }) => sum + (nets[at * FIGURES.length + figure] as number), 0),
  );
}

/** The codes that begin so, of those in order: there may be ten thousand projects. */
function beginningWith(codes: readonly CodeSum[], stem: string): readonly CodeSum[] {
  let [first, end] = [0, codes.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((codes[middle] as CodeSum).code < stem) first = middle + 1;
    else end = middle;
  }
  while (end < codes.length && (codes[end] as CodeSum).code.startsWith(stem)) end++;
  return codes.slice(first, end);
}

interface CodeSum {
  readonly code: string;
  /** What the codes below it begin with: «1» of 1000; nothing for one that is of all the others. */
  readonly stem: string;
  /** Its place among the dimension's codes. */
  readonly at: number;
}

interface CodeSums {
  /** Those that have rows, in order. */
  readonly codes: readonly CodeSum[];
  /** What all of the dimension's codes come to, by place and figure: an array for each would be dear of a million. */
  readonly nets: Float64Array;
}

function codesOf({ columns, amounts, size }: Ledger, dimension: ParentDimension): CodeSums {
  const { codes, index } = columns[dimension];
  const nets = new Float64Array(codes.length * FIGURES.length);
  const hasRows = new Uint8Array(codes.length);
  for (let row = 0; row < size; row++) hasRows[index[row] as number] = 1;
  FIGURES.forEach((each, figure) => {
    const column = amounts[each];
    if (column === undefined) return;
    for (let row = 0; row < size; row++) {
      const place = (index[row] as number) * FIGURES.length + figure;
      nets[place] = (nets[place] as number) + (column[row] as number);
    }
  });
  const held = codes.flatMap((code, at) => (hasRows[at] === 1 ? [{ code, stem: stemOf(code), at }] : []));
  return { codes: held.sort((one, other) => (one.code < other.code ? -1 : 1)), nets };
}

const stemOf = (code: string): string => (/^\d+$/.test(code) ? code.replace(/(?<!0)0+$/, "") : "");

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
