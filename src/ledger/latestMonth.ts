import type { Ledger } from "./ledger";
import { monthOfCode, type Month } from "./period";

/**
 * The last month with accounts of the ledger's own year, closing periods as December; null where the accounts have no
 * months.
 */
export function latestMonth({ year, columns: { periode }, amounts: { regnskap } }: Ledger): Month | null {
  const months = periode.codes.map((code) => (code.startsWith(String(year)) ? monthOfCode(code) : null));
  let latest = 0;
  regnskap?.forEach((amount, row) => {
    const month = months[periode.index[row] as number];
    if (amount !== 0 && month) latest = Math.max(latest, Math.min(month, 12));
  });
  return latest === 0 ? null : latest;
}
