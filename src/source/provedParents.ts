import { DIMENSIONS, FIGURES, figuresOf, type Dimension, type Ledger } from "../ledger/ledger";
import {
  belowOf,
  codesOf,
  headsIn,
  isLowest,
  PARENT_DIMENSIONS,
  rowsByCode,
  type CodeSums,
  type Head,
  type ParentDimension,
} from "./codeHeads";
import { partialHeads, type PartialHead } from "./partialHeads";

/** «ansvar 1000» for each code whose rows are the sums of the rows of others. */
export const parentKey = (dimension: ParentDimension, code: string): string => `${dimension} ${code}`;

/** How many codes below, and different amounts, a head is proved by: fewer may be alike by chance. */
type Fewest = readonly [codesBelow: number, amounts: number];
const ALONE: Fewest = [2, 3];
/** Where others are proved heads, one of a single code is too. */
const AMONG_OTHERS: Fewest = [1, 1];
/** Each check passes all rows: of more codes than this that come to the same as others, none is looked at. */
const MOST_CHECKS = 100;

/** Codes whose rows are sums of the rows of others. */
interface Parents {
  /** «ansvar 1000» for each that is proved. */
  readonly proved: readonly string[];
  /** Those that are not, though many of their amounts are. */
  readonly suspect: readonly PartialHead[];
}

const known = new WeakMap<Ledger, Parents>();

/**
 * Codes whose rows are sums of others' in every account and period: 1000 of 1100 and 1200, «RK» or no code of all the
 * others, as a report with all its levels has them. Everything would be counted twice.
 */
export function parentsOf(ledger: Ledger): Parents {
  const before = known.get(ledger);
  if (before !== undefined) return before;
  const each = PARENT_DIMENSIONS.map((dimension) => parentsIn(ledger, dimension));
  const parents = { proved: each.flatMap(({ proved }) => proved), suspect: each.flatMap(({ suspect }) => suspect) };
  known.set(ledger, parents);
  return parents;
}

const NONE: Parents = { proved: [], suspect: [] };

function parentsIn(ledger: Ledger, dimension: ParentDimension): Parents {
  const rows = rowsByCode(ledger, dimension);
  const [, fewestAmounts] = ALONE;
  // Of codes with a row each, none has amounts enough to be proved by.
  if (!rows.some((count) => count * figuresOf(ledger).length >= fewestAmounts)) return NONE;
  const sums = codesOf(ledger, dimension, rows);
  if (sums.order.length < 3) return NONE;
  // The deepest first, so that a head of heads is held against what is no head itself.
  const heads = headsIn(sums).sort((one, other) => other.stem.length - one.stem.length);
  const whole = wholeHeads(ledger, dimension, sums, heads);
  // What is left when these are is looked at when they are.
  const partial = whole.length > 0 ? [] : partialHeads({ ledger, dimension, sums }, heads, rows);
  const proved = partial.filter(({ isProved }) => isProved).map(({ code }) => code);
  return {
    proved: [...whole, ...proved].map((code) => parentKey(dimension, code)),
    suspect: partial.filter(({ isProved }) => !isProved),
  };
}

/** Those that stand wherever those below them do. */
function wholeHeads(
  ledger: Ledger,
  dimension: ParentDimension,
  sums: CodeSums,
  heads: readonly Head[],
): readonly string[] {
  const total = totalOf(sums.order, sums);
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

/** In the figures the head has something in: one may be summed for the accounts alone. */
const isHalf = (own: Float64Array, total: Float64Array, proved: Float64Array): boolean =>
  isSameSum(
    own,
    total.map((net, figure) => (net - (proved[figure] as number)) / 2),
  );

const isSameSum = (own: Float64Array, below: Float64Array): boolean => {
  const isNothing = own.every((net) => net === 0);
  return own.every((net, figure) => net === below[figure] || (net === 0 && !isNothing));
};

const netsOf = (place: number, { nets }: CodeSums): Float64Array =>
  nets.subarray(place * FIGURES.length, (place + 1) * FIGURES.length);

function totalOf(places: Iterable<number>, { nets }: CodeSums): Float64Array {
  const total = new Float64Array(FIGURES.length);
  for (const place of places)
    for (let figure = 0; figure < total.length; figure++)
      total[figure] = (total[figure] as number) + (nets[place * FIGURES.length + figure] as number);
  return total;
}

/**
 * How many different amounts the head has, where they are what those below it have in every key of every figure it has
 * any in; else none. Keys it is blank in do not count.
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
    let hasOwn = false;
    for (let row = 0; row < size; row++) {
      const [code, amount] = [own[row] as number, column[row] as number];
      if (amount === 0 || (code !== head && !below.has(code))) continue;
      let key = 0;
      for (const { codes, index } of told) key = key * codes.length + (index[row] as number);
      left.set(key, (left.get(key) ?? 0) + (code === head ? amount : -amount));
      if (code !== head) continue;
      ofHead.add(Math.abs(amount));
      hasOwn = true;
    }
    if (hasOwn) for (const difference of left.values()) if (difference !== 0) return 0;
  }
  return ofHead.size;
}
