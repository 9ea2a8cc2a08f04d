import { ore, type Ore } from "../amounts/ore";
import { figuresOf, type Figure, type Ledger } from "../ledger/ledger";
import type { SourceControl } from "../ledger/sourceControl";

/** The sum of every figure per kontoklasse digit, in øre: what a user ties to the ERP. */
export function sumsPerKontoklasse(ledger: Ledger): SourceControl["sums"] {
  const { codes, index } = ledger.columns.konto;
  const digits = codes.map((konto) => konto.charAt(0));
  const sums: Record<string, Partial<Record<Figure, Ore>>> = {};
  for (const figure of figuresOf(ledger)) {
    const column = ledger.amounts[figure] as Float64Array;
    const perKonto = new Float64Array(codes.length);
    for (let row = 0; row < ledger.size; row++) perKonto[index[row] as number] = (perKonto[index[row] as number] as number) + (column[row] as number);
    perKonto.forEach((amount, konto) => {
      const sum = (sums[digits[konto] as string] ??= {});
      sum[figure] = ore((sum[figure] ?? 0) + amount);
    });
  }
  return sums;
}
