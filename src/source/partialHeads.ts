import { FIGURES, type Dimension } from "../ledger/ledger";
import { isLowest, keysBy, toldBy, type Codes, type CodeSums, type Head, type ParentDimension } from "./codeHeads";

/** So many of a head's rows are held against those below it first. */
const SAMPLES = 12;
/** Those with most rows, where there are more. */
const MOST_HEADS = 64;
/** Codes below, and different amounts, that are alike by chance no more. */
const [FEWEST_BELOW, FEWEST_AMOUNTS] = [2, 3];
/** A head of which so many amounts are sums has some postings of its own, or those below it lack rows. */
const SUSPECT_SHARE = 0.5;
/** One whose amounts all are sums is a head where it stands in so many keys of those below it. */
const COVERED_SHARE = 0.5;

/** A code of which many amounts are the sums of those below it, in some figure. */
export interface PartialHead {
  readonly dimension: ParentDimension;
  readonly code: string;
  /** Of its amounts: those that are sums, and all. */
  readonly sums: number;
  readonly amounts: number;
  /** All of them are, and it stands in most keys of those below it: it lacks the others. */
  readonly isProved: boolean;
}

/** Codes that are rather heads than not, where none is proved whole. `rows`: how many each code has, by place. */
export function partialHeads(codes: Codes, heads: readonly Head[], rows: Uint32Array): readonly PartialHead[] {
  const looked = heads
    .filter(({ at }) => (rows[at] as number) >= FEWEST_AMOUNTS)
    .sort((one, other) => (rows[other.at] as number) - (rows[one.at] as number))
    .slice(0, MOST_HEADS);
  if (looked.length === 0) return [];
  const toldOf = toldBy(codes);
  const byTold = new Map<string, Head[]>();
  for (const head of looked) {
    const told = toldOf(head.at).join(" ");
    byTold.set(told, [...(byTold.get(told) ?? []), head]);
  }
  return [...byTold.values()].flatMap((alike) => {
    const strides = alike.map(({ at }) => Math.ceil((rows[at] as number) / SAMPLES));
    const told = toldOf((alike[0] as Head).at);
    const likely = tally(codes, told, alike, strides).flatMap((each, at) =>
      isLikely(each, 2) ? [alike[at] as Head] : [],
    );
    return likely.flatMap((head) => found(codes, told, head));
  });
}

function found(codes: Codes, told: readonly Dimension[], head: Head): readonly PartialHead[] {
  const [whole] = tally(codes, told, [head], [1]) as [Tally];
  if (!isLikely(whole, FEWEST_AMOUNTS)) return [];
  const own = whole.figures.filter(({ amounts }) => amounts > 0);
  const areAll = own.every(({ sums, amounts }) => sums === amounts);
  const isProved = areAll && whole.rows >= COVERED_SHARE * keysBelow(codes, told, head);
  const [most] = own.sort((one, other) => other.sums - one.sums) as [FigureTally];
  return [{ dimension: codes.dimension, code: head.code, sums: most.sums, amounts: most.amounts, isProved }];
}

interface FigureTally {
  amounts: number;
  sums: number;
  /** The sizes of those that are sums. */
  readonly different: Set<number>;
}

interface Tally {
  readonly figures: readonly FigureTally[];
  readonly rows: number;
  /** Of those it is held against; more than enough are not counted. */
  readonly below: ReadonlySet<number>;
}

const isLikely = ({ figures, below }: Tally, fewest: number): boolean =>
  below.size >= FEWEST_BELOW &&
  figures.some(({ amounts, sums, different }) => different.size >= fewest && sums >= SUSPECT_SHARE * amounts);

/** What a row of a head has, and those below it in the same key: all of them, and the lowest alone. */
interface Slot {
  readonly head: number;
  readonly row: number;
  readonly own: Float64Array;
  readonly all: Float64Array;
  readonly low: Float64Array;
  readonly next: Slot | undefined;
}

/** Holds each so many-th row (`strides`) of heads that are told by the same keys against those below it. */
function tally(
  codes: Codes,
  told: readonly Dimension[],
  heads: readonly Head[],
  strides: readonly number[],
): readonly Tally[] {
  const { ledger, sums } = codes;
  const { index } = ledger.columns[codes.dimension];
  const keyOf = keysBy(ledger, told);
  const columns = FIGURES.map((figure) => ledger.amounts[figure]);
  const slots = slotsOf(codes, keyOf, heads, strides);
  const all = [...slots.values()].flatMap(chain);
  const mayHaveSlot = sharing(ledger, told, all);
  const below = heads.map(() => new Set<number>());
  const lowest = lowestOf(sums);
  for (let row = 0; row < ledger.size; row++) {
    if (!mayHaveSlot(row)) continue;
    const code = index[row] as number;
    for (let slot = slots.get(keyOf(row)); slot !== undefined; slot = slot.next) {
      const head = heads[slot.head] as Head;
      if (!isBelow(codes, head, code)) continue;
      const seen = below[slot.head] as Set<number>;
      if (seen.size < FEWEST_BELOW) seen.add(code);
      addTo(slot.all, columns, row);
      if (lowest[code] === 1) addTo(slot.low, columns, row);
    }
  }
  return heads.map((_, at) => {
    const own = all.filter(({ head }) => head === at);
    return {
      figures: FIGURES.map((_, figure) => figureTally(own, figure)),
      rows: own.length,
      below: below[at] as Set<number>,
    };
  });
}

/** Whether a row has codes of the rows of slots in each column: most have not, and that is seen without their keys. */
function sharing(
  { columns }: Codes["ledger"],
  told: readonly Dimension[],
  slots: readonly Slot[],
): (row: number) => boolean {
  const shared = told.map((dimension) => {
    const { codes, index } = columns[dimension];
    const has = new Uint8Array(codes.length);
    for (const { row } of slots) has[index[row] as number] = 1;
    return { index, has };
  });
  return (row) => {
    for (const { index, has } of shared) if (has[index[row] as number] === 0) return false;
    return true;
  };
}

/** By place: whether no other code begins as it does. */
function lowestOf(sums: CodeSums): Uint8Array {
  const lowest = new Uint8Array(sums.codes.length);
  sums.order.forEach((place, at) => (lowest[place] = isLowest(place, sums.order[at + 1], sums) ? 1 : 0));
  return lowest;
}

function slotsOf(
  { ledger, dimension }: Codes,
  keyOf: (row: number) => number,
  heads: readonly Head[],
  strides: readonly number[],
): ReadonlyMap<number, Slot> {
  const { codes: all, index } = ledger.columns[dimension];
  const columns = FIGURES.map((figure) => ledger.amounts[figure]);
  const headOf = new Int32Array(all.length).fill(-1);
  heads.forEach(({ at }, head) => (headOf[at] = head));
  const met = heads.map(() => 0);
  const slots = new Map<number, Slot>();
  for (let row = 0; row < ledger.size; row++) {
    const head = headOf[index[row] as number] as number;
    if (head < 0 || (met[head] = (met[head] as number) + 1) % (strides[head] as number) !== 0) continue;
    const own = nothing();
    addTo(own, columns, row);
    const key = keyOf(row);
    slots.set(key, { head, row, own, all: nothing(), low: nothing(), next: slots.get(key) });
  }
  return slots;
}

const nothing = (): Float64Array => new Float64Array(FIGURES.length);
const chain = (slot: Slot | undefined): readonly Slot[] => (slot === undefined ? [] : [slot, ...chain(slot.next)]);

function addTo(sums: Float64Array, columns: readonly (Float64Array | undefined)[], row: number): void {
  columns.forEach((column, figure) => {
    if (column !== undefined) sums[figure] = (sums[figure] as number) + (column[row] as number);
  });
}

function figureTally(slots: readonly Slot[], figure: number): FigureTally {
  const tallied: FigureTally = { amounts: 0, sums: 0, different: new Set() };
  for (const { own, all, low } of slots) {
    const amount = own[figure] as number;
    if (amount === 0) continue;
    tallied.amounts++;
    if (amount !== all[figure] && amount !== low[figure]) continue;
    tallied.sums++;
    tallied.different.add(Math.abs(amount));
  }
  return tallied;
}

function isBelow({ sums }: Codes, { at, code, stem }: Head, place: number): boolean {
  const other = sums.codes[place] as string;
  return place !== at && (stem === "" || (other.startsWith(stem) && other.length >= code.length));
}

/** In how many keys those below the head stand. */
function keysBelow(codes: Codes, told: readonly Dimension[], head: Head): number {
  const { index } = codes.ledger.columns[codes.dimension];
  const [keyOf, keys] = [keysBy(codes.ledger, told), new Set<number>()];
  for (let row = 0; row < codes.ledger.size; row++)
    if (isBelow(codes, head, index[row] as number)) keys.add(keyOf(row));
  return keys.size;
}
