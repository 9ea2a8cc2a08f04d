import { DIMENSIONS, FIGURES, type CodeColumn, type Dimension, type Ledger } from "../ledger/ledger";
import type { Keys } from "./keys";
import type { LedgerTable } from "./ledgerTable";

const PERIODE = DIMENSIONS.indexOf("periode");

/** The ledger of the rows that were taken in, its periods in order. */
export function ledgerOf(year: number, table: LedgerTable, keys: Keys): Ledger {
  const periods = [...keys.codes(PERIODE).entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const { size, columns: indexes, amounts: sums } = table.rows(periods.map(([index]) => index));
  const exact = table.isExact();
  const columns = {} as Record<Dimension, CodeColumn>;
  DIMENSIONS.forEach((dimension, d) => (columns[dimension] = usedCodes(keys.codes(d), indexes[d] as Uint32Array)));
  const amounts: Partial<Record<(typeof FIGURES)[number], Float64Array>> = {};
  FIGURES.forEach((figure, f) => {
    const column = sums[f];
    // Sums that are not exact are worth nothing: the problem that goes with it says so.
    if (column) amounts[figure] = exact ? column : new Float64Array(size);
  });
  return { year, size, columns, amounts, names: keys.names() };
}

/**
 * The column with only the codes that some row has, in the order they came: a code met only in rows left out is not
 * in the ledger.
 */
function usedCodes(codes: readonly string[], index: Uint32Array): CodeColumn {
  const moved = new Int32Array(codes.length).fill(-1);
  let [used, isMoved] = [0, false];
  for (let row = 0; row < index.length; row++) {
    const code = index[row] as number;
    if (moved[code] === -1) {
      isMoved ||= code !== used;
      moved[code] = used++;
    }
    index[row] = moved[code] as number;
  }
  if (used === codes.length && !isMoved) return { codes, index };
  const kept = new Array<string>(used);
  moved.forEach((to, code) => {
    if (to >= 0) kept[to] = codes[code] as string;
  });
  return { codes: kept, index };
}
