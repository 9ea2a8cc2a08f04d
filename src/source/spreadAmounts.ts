import { ore, type Ore } from "../amounts/ore";
import type { RowAmount } from "./rowOutcome";
import type { AmountColumn } from "./rowPlan";

/**
 * The row's amounts, each with its figure and period; of a cumulative column the difference to the one before.
 * Zero in a period's column is left out, or every account would have twelve rows. `broken`: a cumulative column that
 * is blank after one that is not.
 * The plain way does the same (plain/poster): keep them in step.
 */
export function spreadAmounts(
  columns: readonly AmountColumn[],
  amounts: readonly (Ore | null)[],
  periode: string,
): { readonly amounts: readonly RowAmount[] } | { readonly broken: AmountColumn } {
  const spread: RowAmount[] = [];
  for (const [index, column] of columns.entries()) {
    const amount = amounts[index] ?? null;
    const before = column.previous < 0 ? 0 : (amounts[column.previous] ?? 0);
    if (amount === null && before !== 0) return { broken: column };
    const own = ore((amount ?? 0) - before);
    if (amount === null || (own === 0 && column.periode !== null)) continue;
    spread.push({ figure: column.figure, periode: column.periode ?? periode, ore: own });
  }
  return { amounts: spread };
}
