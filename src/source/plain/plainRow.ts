import { DIMENSIONS } from "../../ledger/ledger";
import type { Collector } from "../collect";
import { NAME, type PlainPlan } from "./plainPlan";
import { createPoster } from "./poster";

/** What the fields of one row hold, whoever has read them; overwritten row by row. */
export interface PlainRow {
  /** By place among the codes: the index of the code. */
  readonly codes: Int32Array;
  /** By dimension: 1 when the row has a name for the code. */
  readonly named: Uint8Array;
  /** By amount column: øre, NaN for blank. */
  readonly amounts: Float64Array;
  /**
   * Posts the row, or returns false and posts nothing: it must go the exact way. What it posts is what the row reader
   * would.
   */
  readonly post: () => boolean;
}

/** The one way of plain postings after their fields, of whatever format they are. */
export function createPlainRow(plan: PlainPlan, collector: Collector): PlainRow {
  const blanks = DIMENSIONS.map((_, dimension) => collector.intern(dimension, ""));
  const codes = Int32Array.from(plan.keys, (_, place) => blanks[place] ?? 0);
  const named = new Uint8Array(DIMENSIONS.length);
  const amounts = new Float64Array(plan.figures.length + plan.probes.length);
  const postAmounts = createPoster(plan, codes, amounts, collector);
  const hasName = createNameCheck(collector);
  const withNames = plan.kinds.includes(NAME);
  const withKeys = [1, 2, 3].some((dimension) => plan.keys[dimension] !== null);

  function areNamed(): boolean {
    for (let dimension = 0; dimension < named.length; dimension++)
      if (named[dimension] === 1 && !hasName(dimension, codes[dimension] as number)) return false;
    return true;
  }

  const isBare = (): boolean => codes[1] === blanks[1] && codes[2] === blanks[2] && codes[3] === blanks[3];

  return {
    codes,
    named,
    amounts,
    post() {
      if ((withNames && !areNamed()) || (withKeys && plan.bareRows.areExact && isBare()) || !postAmounts())
        return false;
      collector.countUsed(codes[0] as number);
      return true;
    },
  };
}

/** Whether a code has its name, remembered once it has. A blank code takes none. */
function createNameCheck(collector: Collector): (dimension: number, code: number) => boolean {
  const known = [0, 1, 2, 3].map((dimension) => ({
    blank: collector.intern(dimension, ""),
    codes: new Uint8Array(256),
  }));
  return (dimension, code) => {
    const entry = known[dimension] as (typeof known)[number];
    if (code === entry.blank || entry.codes[code] === 1) return true;
    if (!collector.hasName(dimension, code)) return false;
    if (code >= entry.codes.length) {
      const larger = new Uint8Array(Math.max(code + 1, entry.codes.length * 2));
      larger.set(entry.codes);
      entry.codes = larger;
    }
    entry.codes[code] = 1;
    return true;
  };
}
