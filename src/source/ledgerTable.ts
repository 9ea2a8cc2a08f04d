import { FIGURES } from "../ledger/ledger";
import type { HeadSums } from "./headSums";
import { createPeriodSums, type PeriodSums } from "./periodSums";
import { createWrittenOrder } from "./writtenOrder";

/** Konto, ansvar, funksjon, prosjekt: a line of the ledger, with its periods beside each other. */
const WIDTH = 4;

/**
 * The rows of a table: one for each key that has an amount. Columns in the order of DIMENSIONS; a figure never added
 * to is null.
 */
interface TableRows {
  readonly size: number;
  readonly columns: readonly Uint32Array[];
  readonly amounts: readonly (Float64Array | null)[];
}

/** Sums of øre per key and figure. Memory follows the number of distinct lines. */
export interface LedgerTable {
  /**
   * Adds øre to a figure (index in FIGURES) of a key (indexes of codes). Indexes of periods are small: a year has
   * few.
   */
  add(
    konto: number,
    ansvar: number,
    funksjon: number,
    prosjekt: number,
    periode: number,
    figure: number,
    ore: number,
  ): void;
  /** Σ|øre| of what was added: past 2^53 the sums of a figure are no longer exact. */
  readonly gross: GrossTable;
  /** Whether the sums of all figures are: none is too large, and none lacks a row. */
  isExact(): boolean;
  /** Whether rows were left out because there are too many lines. */
  isFull(): boolean;
  /** Whether amounts of a figure were added to others of the same key and period. */
  hasJoined(figure: number): boolean;
  /** Whether what was added is the same twice, in the same order. */
  isTwice(): boolean;
  /** How many keys without period there are so far. */
  lines(): number;
  /** Σøre added so far, by figure. Changes as rows are added. */
  readonly nets: Float64Array;
  /** `order`: the indexes of periods as the rows of a line are to follow each other. */
  rows(order: readonly number[]): TableRows;
}

/** Lines that are held: more than any kommune has, and some 200 MB. */
export const MOST_LINES = 2 ** 20;

/**
 * An empty table; `heads` is told of all that is added. A line's key parts lie side by side, so that finding it in
 * random order costs few cache misses.
 */
export function createLedgerTable(heads?: HeadSums): LedgerTable {
  let capacity = 64;
  let slots = new Int32Array(capacity * 2);
  let keys = new Int32Array(capacity * WIDTH);
  let size = 0;
  let isFull = false;
  const sums: (PeriodSums | null)[] = FIGURES.map(() => null);
  const [gross, nets, order] = [createGrossTable(), new Float64Array(FIGURES.length), createWrittenOrder()];

  /** The number of the line with this key; −1 when there is no room for it. */
  function lineOf(a: number, b: number, c: number, d: number): number {
    const mask = slots.length - 1;
    let slot = hash(a, b, c, d) & mask;
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      const at = (entry - 1) * WIDTH;
      if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d) return entry - 1;
      slot = (slot + 1) & mask;
    }
    if (size === MOST_LINES) return -1;
    if (size === capacity) {
      growLines();
      return lineOf(a, b, c, d);
    }
    slots[slot] = size + 1;
    keys.set([a, b, c, d], size * WIDTH);
    return size++;
  }

  function growLines(): void {
    capacity *= 2;
    const old = keys;
    keys = new Int32Array(capacity * WIDTH);
    keys.set(old);
    slots = new Int32Array(capacity * 2);
    const mask = slots.length - 1;
    for (let line = 0; line < size; line++) {
      const at = line * WIDTH;
      let slot =
        hash(keys[at] as number, keys[at + 1] as number, keys[at + 2] as number, keys[at + 3] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = line + 1;
    }
  }

  return {
    add(konto, ansvar, funksjon, prosjekt, periode, figure, ore) {
      const line = lineOf(konto, ansvar, funksjon, prosjekt);
      if (line < 0) return void (isFull = true);
      order.add(line, periode, figure, ore);
      (sums[figure] ??= createPeriodSums()).add(line, periode, ore);
      gross.add(konto, figure, Math.abs(ore));
      nets[figure] = (nets[figure] as number) + ore;
      heads?.add(konto, figure, ore, nets);
    },
    nets,
    gross,
    isFull: () => isFull,
    hasJoined: (figure) => (sums[figure]?.joined() ?? 0) > 0,
    isTwice: order.isTwice,
    lines: () => size,
    isExact: () => !isFull && FIGURES.every((_, figure) => Number.isSafeInteger(gross.total(figure))),
    rows: (periods) => rowsOf(keys, sums, size, periods),
  };
}

/** The indexes are small and dense: a multiplication each spreads them well enough. */
function hash(a: number, b: number, c: number, d: number): number {
  const h = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0xc2b2ae35) + Math.imul(d, 0x27d4eb2f);
  return (h ^ (h >>> 15)) | 0;
}

/** Line by line, a row for each period with a posting in some figure. */
function rowsOf(
  keys: Int32Array,
  sums: readonly (PeriodSums | null)[],
  lines: number,
  order: readonly number[],
): TableRows {
  const present = sums.filter((sum) => sum !== null);
  const isPosted = (line: number, periode: number): boolean => {
    for (const sum of present) if (!Number.isNaN(sum.of(line, periode))) return true;
    return false;
  };
  let size = present.length === 1 ? (present[0] as PeriodSums).count() : 0;
  if (present.length > 1)
    for (let line = 0; line < lines; line++) for (const periode of order) if (isPosted(line, periode)) size++;
  const columns = Array.from({ length: WIDTH + 1 }, () => new Uint32Array(size));
  const amounts = sums.map((sum) => sum && new Float64Array(size));
  const figures = sums.flatMap((sum, figure) => (sum ? [{ sum, ore: amounts[figure] as Float64Array }] : []));
  let row = 0;
  for (let line = 0; line < lines; line++)
    for (const periode of order) {
      if (!isPosted(line, periode)) continue;
      for (let part = 0; part < WIDTH; part++)
        (columns[part] as Uint32Array)[row] = keys[line * WIDTH + part] as number;
      (columns[WIDTH] as Uint32Array)[row] = periode;
      for (const { sum, ore } of figures) ore[row] = amountOf(sum.of(line, periode));
      row++;
    }
  return { size, columns, amounts };
}

/** Neither NaN nor −0: no posting in this figure is 0, and equal amounts are identical. */
const amountOf = (sum: number): number => (Number.isNaN(sum) ? 0 : sum + 0);

/**
 * Sums of the amounts' sizes per account and figure (indexes): what debit and credit are told by when their
 * difference is known.
 */
interface GrossTable {
  add(konto: number, figure: number, size: number): void;
  of(konto: number, figure: number): number;
  /** Of all accounts. */
  total(figure: number): number;
}

/** An empty table of sizes. */
function createGrossTable(): GrossTable {
  let kontoer = 256;
  const sizes = FIGURES.map(() => new Float64Array(kontoer));

  function grow(konto: number): void {
    while (kontoer <= konto) kontoer *= 2;
    sizes.forEach((old, figure) => {
      const larger = new Float64Array(kontoer);
      larger.set(old);
      sizes[figure] = larger;
    });
  }

  return {
    add(konto, figure, size) {
      if (konto >= kontoer) grow(konto);
      const own = sizes[figure] as Float64Array;
      own[konto] = (own[konto] as number) + size;
    },
    of: (konto, figure) => sizes[figure]?.[konto] ?? 0,
    total: (figure) => (sizes[figure] as Float64Array).reduce((sum, size) => sum + size, 0),
  };
}
