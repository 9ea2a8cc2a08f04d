import type { Ledger } from "./ledger";

/** The ledger for a report of the whole year: figures up to a period have no place in it. */
export function wholeYear(ledger: Ledger): Ledger {
  const { budsjettHittil, iFjorHittil, ...amounts } = ledger.amounts;
  return budsjettHittil || iFjorHittil ? { ...ledger, amounts } : ledger;
}
