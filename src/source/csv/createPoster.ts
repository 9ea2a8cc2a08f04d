import type { LedgerTable } from "../ledgerTable";
import type { ScanPlan } from "./scanPlan";

/** Posts the amounts of the row scanned, or returns false and posts nothing: none is filled in, or a cumulative column is blank after an amount. Does what spreadAmounts does. */
type Poster = () => boolean;

export function createPoster({ figures, periods, previous }: ScanPlan, codes: Int32Array, amounts: Float64Array, table: LedgerTable): Poster {
  function add(amount: number, index: number): void {
    const periode = periods[index] as number;
    table.add(codes[0] as number, codes[1] as number, codes[2] as number, codes[3] as number, periode < 0 ? (codes[4] as number) : periode, figures[index] as number, amount);
  }

  function amountBefore(index: number): number {
    const before = previous[index] as number;
    return before < 0 || Number.isNaN(amounts[before]) ? 0 : (amounts[before] as number);
  }

  function areSettled(): boolean {
    let some = false;
    for (let index = 0; index < amounts.length; index++) {
      if (!Number.isNaN(amounts[index])) some = true;
      else if (amountBefore(index) !== 0) return false;
    }
    return some;
  }

  // One amount a row, of the row's own period, is the common ledger: worth not looping for.
  if (amounts.length === 1 && (periods[0] as number) < 0) {
    return () => {
      if (Number.isNaN(amounts[0])) return false;
      add(amounts[0] as number, 0);
      return true;
    };
  }
  return () => {
    if (!areSettled()) return false;
    for (let index = 0; index < amounts.length; index++) {
      const own = (amounts[index] as number) - amountBefore(index);
      if (Number.isNaN(own) || (own === 0 && (periods[index] as number) >= 0)) continue;
      add(own, index);
    }
    return true;
  };
}
