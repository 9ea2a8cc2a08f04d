import type { Collector } from "../collect";
import { createNameCheck } from "./createNameCheck";
import { UNCERTAIN, type AmountBytes } from "./scanAmount";
import { createFieldScanner } from "./scanFields";
import { NAME, type ScanPlan } from "./scanPlan";

/** Posts the row that begins at `start` and returns where the next begins; UNCERTAIN when it must go the exact way, and then nothing is posted. The row must end with a line break within `bytes`. */
export type RowScanner = (bytes: Uint8Array, start: number) => number;

/** The fast way through the rows that are plain postings: bytes are never decoded, only distinct codes are. What it posts is what splitRow and the row reader would. */
export function createRowScanner(plan: ScanPlan, dialect: AmountBytes, collector: Collector): RowScanner {
  const { keys, figures, periods, previous } = plan;
  const { table } = collector;
  const codes = Int32Array.from(keys, (key, dimension) => (key === null ? collector.intern(dimension, "") : 0));
  const named = new Uint8Array(keys.length);
  const amounts = new Float64Array(figures.length);
  const scanFields = createFieldScanner(plan, dialect, { codes, named, amounts });
  const hasName = createNameCheck(collector);
  const withNames = plan.kinds.includes(NAME);

  function areNamed(): boolean {
    for (let dimension = 0; dimension < named.length; dimension++) {
      if (named[dimension] === 1 && !hasName(dimension, codes[dimension] as number)) return false;
    }
    return true;
  }

  /** Whether the amounts can be posted: one at least, and no cumulative column blank after an amount (see spreadAmounts). */
  function areSettled(): boolean {
    let some = false;
    for (let index = 0; index < amounts.length; index++) {
      if (!Number.isNaN(amounts[index])) some = true;
      else if (amountBefore(index) !== 0) return false;
    }
    return some;
  }

  function amountBefore(index: number): number {
    const before = previous[index] as number;
    return before < 0 || Number.isNaN(amounts[before]) ? 0 : (amounts[before] as number);
  }

  function post(): void {
    for (let index = 0; index < amounts.length; index++) {
      const own = (amounts[index] as number) - amountBefore(index);
      const periode = periods[index] as number;
      if (Number.isNaN(own) || (own === 0 && periode >= 0)) continue;
      table.add(codes[0] as number, codes[1] as number, codes[2] as number, codes[3] as number, periode < 0 ? (codes[4] as number) : periode, figures[index] as number, own);
    }
  }

  return (bytes, start) => {
    const next = scanFields(bytes, start);
    if (next < 0 || (withNames && !areNamed()) || !areSettled()) return UNCERTAIN;
    post();
    return next;
  };
}
