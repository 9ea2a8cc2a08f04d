import { DIMENSIONS } from "../../ledger/ledger";
import type { Collector } from "../collect";
import { createNameCheck } from "./createNameCheck";
import { createPoster } from "./createPoster";
import { UNCERTAIN, type AmountBytes } from "./scanAmount";
import { createFieldScanner } from "./scanFields";
import { NAME, type ScanPlan } from "./scanPlan";

/** Posts the row that begins at `start` and returns where the next begins; UNCERTAIN when it must go the exact way, and then nothing is posted. The row must end with a line break within `bytes`. */
export type RowScanner = (bytes: Uint8Array, start: number) => number;

/** The fast way through the rows that are plain postings: bytes are never decoded, only distinct codes are. What it posts is what splitRow and the row reader would. */
export function createRowScanner(plan: ScanPlan, dialect: AmountBytes, collector: Collector): RowScanner {
  const codes = Int32Array.from(plan.keys, (key, dimension) => (key === null ? collector.intern(dimension, "") : 0));
  const named = new Uint8Array(DIMENSIONS.length);
  const amounts = new Float64Array(plan.figures.length + plan.probes.length);
  const scanFields = createFieldScanner(plan, dialect, { codes, named, amounts });
  const post = createPoster(plan, codes, amounts, collector);
  const hasName = createNameCheck(collector);
  const withNames = plan.kinds.includes(NAME);

  function areNamed(): boolean {
    for (let dimension = 0; dimension < named.length; dimension++) {
      if (named[dimension] === 1 && !hasName(dimension, codes[dimension] as number)) return false;
    }
    return true;
  }

  return (bytes, start) => {
    const next = scanFields(bytes, start);
    return next >= 0 && (!withNames || areNamed()) && post() ? next : UNCERTAIN;
  };
}
