import { FIGURES } from "../ledger/ledger";
import { createGrossTable, type GrossTable } from "./grossTable";

/** Konto, ansvar, funksjon, prosjekt: a line of the ledger, with its periods beside each other. */
const WIDTH = 4;

/** The rows of a table: one for each key that has an amount. Columns in the order of DIMENSIONS; a figure never added to is null. */
interface TableRows {
  readonly size: number;
  readonly columns: readonly Uint32Array[];
  readonly amounts: readonly (Float64Array | null)[];
}

/** Sums of øre per key and figure. Memory follows the number of distinct lines. */
export interface LedgerTable {
  /** Adds øre to a figure (index in FIGURES) of a key (indexes of codes). Indexes of periods are small: a year has few. */
  add(konto: number, ansvar: number, funksjon: number, prosjekt: number, periode: number, figure: number, ore: number): void;
  /** Σ|øre| of what was added: past 2^53 the sums of a figure are no longer exact. */
  readonly gross: GrossTable;
  /** Whether the sums of all figures are. */
  isExact(): boolean;
  /** Σøre added so far, by figure. Changes as rows are added. */
  readonly nets: Float64Array;
  /** `order`: the indexes of periods as the rows of a line are to follow each other. */
  rows(order: readonly number[]): TableRows;
}

/**
 * An empty table. A line's key parts lie side by side and so do the amounts of its periods, so that a posting in random order costs
 * few cache misses: real ledgers have the same line month after month. NaN stands for no posting, which is not zero.
 */
export function createLedgerTable(): LedgerTable {
  let capacity = 64;
  let periods = 1;
  let slots = new Int32Array(capacity * 2);
  let keys = new Int32Array(capacity * WIDTH);
  let size = 0;
  const sums: (Float64Array | null)[] = FIGURES.map(() => null);
  const [gross, nets] = [createGrossTable(), new Float64Array(FIGURES.length)];

  function lineOf(a: number, b: number, c: number, d: number): number {
    const mask = slots.length - 1;
    let slot = hash(a, b, c, d) & mask;
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      const at = (entry - 1) * WIDTH;
      if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d) return entry - 1;
      slot = (slot + 1) & mask;
    }
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
    FIGURES.forEach((_, figure) => (sums[figure] &&= spaced(sums[figure], periods, periods, capacity)));
    slots = new Int32Array(capacity * 2);
    for (let line = 0; line < size; line++) {
      const at = line * WIDTH;
      let slot = hash(keys[at] as number, keys[at + 1] as number, keys[at + 2] as number, keys[at + 3] as number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = line + 1;
    }
  }

  function growPeriods(periode: number): void {
    const old = periods;
    while (periods <= periode) periods *= 2;
    FIGURES.forEach((_, figure) => (sums[figure] &&= spaced(sums[figure], old, periods, capacity)));
  }

  return {
    add(konto, ansvar, funksjon, prosjekt, periode, figure, ore) {
      const line = lineOf(konto, ansvar, funksjon, prosjekt);
      if (periode >= periods) growPeriods(periode);
      const sum = (sums[figure] ??= new Float64Array(capacity * periods).fill(NaN));
      const at = line * periods + periode;
      const before = sum[at] as number;
      sum[at] = Number.isNaN(before) ? ore : before + ore;
      gross.add(konto, figure, Math.abs(ore));
      nets[figure] = (nets[figure] as number) + ore;
    },
    nets,
    gross,
    isExact: () => FIGURES.every((_, figure) => Number.isSafeInteger(gross.total(figure))),
    rows: (order) => rowsOf(keys, sums, postedCells(sums, size * periods, periods, order), periods),
  };
}

/** The indexes are small and dense: a multiplication each spreads them well enough. */
function hash(a: number, b: number, c: number, d: number): number {
  const h = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0xc2b2ae35) + Math.imul(d, 0x27d4eb2f);
  return (h ^ (h >>> 15)) | 0;
}

/** The sums with room for `capacity` lines of `to` periods each. */
function spaced(old: Float64Array, from: number, to: number, capacity: number): Float64Array {
  const larger = new Float64Array(capacity * to).fill(NaN);
  if (from === to) larger.set(old);
  else for (let at = 0, line = 0; at < old.length; at += from, line++) larger.set(old.subarray(at, at + from), line * to);
  return larger;
}

/** The cells that have a posting in some figure, line by line. */
function postedCells(sums: readonly (Float64Array | null)[], end: number, periods: number, order: readonly number[]): Uint32Array {
  const posted = new Uint8Array(end);
  for (const sum of sums) for (let cell = 0; sum && cell < end; cell++) if (!Number.isNaN(sum[cell])) posted[cell] = 1;
  const cells = new Uint32Array(posted.reduce((count, each) => count + each, 0));
  // A period met only in rows left out may have an index the table never made room for.
  const known = order.filter((periode) => periode < periods);
  let row = 0;
  for (let line = 0; line < end; line += periods) for (const periode of known) if (posted[line + periode] === 1) cells[row++] = line + periode;
  return cells;
}

function rowsOf(keys: Int32Array, sums: readonly (Float64Array | null)[], cells: Uint32Array, periods: number): TableRows {
  const columns = Array.from({ length: WIDTH + 1 }, () => new Uint32Array(cells.length));
  for (let row = 0; row < cells.length; row++) {
    const periode = (cells[row] as number) % periods;
    const at = (((cells[row] as number) - periode) / periods) * WIDTH;
    for (let part = 0; part < WIDTH; part++) (columns[part] as Uint32Array)[row] = keys[at + part] as number;
    (columns[WIDTH] as Uint32Array)[row] = periode;
  }
  return { size: cells.length, columns, amounts: sums.map((sum) => sum && amountsOf(sum, cells)) };
}

function amountsOf(sum: Float64Array, cells: Uint32Array): Float64Array {
  const amounts = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const amount = sum[cells[row] as number] as number;
    // Neither NaN nor −0: no posting in this figure is 0, and equal amounts are identical.
    amounts[row] = Number.isNaN(amount) ? 0 : amount + 0;
  }
  return amounts;
}
