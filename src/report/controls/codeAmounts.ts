import { printKroner } from "../../amounts/printAmount";
import { FIGURE_TEXT, figuresOf, type Figure, type Ledger } from "../../ledger/ledger";

/** Øre per figure, ledger sign. */
export type Sums = Readonly<Partial<Record<Figure, number>>>;

/** The sums of the rows per key; rows whose key is null are in none. */
export function sumsBy(ledger: Ledger, keyOf: (row: number) => string | null): ReadonlyMap<string, Sums> {
  const figures = figuresOf(ledger);
  const found = new Map<string, Partial<Record<Figure, number>>>();
  for (let row = 0; row < ledger.size; row++) {
    const key = keyOf(row);
    if (key === null) continue;
    const sums = found.get(key) ?? {};
    found.set(key, sums);
    for (const figure of figures) sums[figure] = (sums[figure] ?? 0) + (ledger.amounts[figure]?.[row] ?? 0);
  }
  return found;
}

/** The figures as a message shows them: «beløp −62 000,00», or each by name where there are budgets or last year's accounts. */
export function sumsText(sums: Sums): string {
  const parts = (Object.entries(sums) as [Figure, number][]).filter(([, sum]) => sum !== 0);
  const only = parts.length === 1 ? parts[0] : undefined;
  if (parts.length === 0 || only?.[0] === "regnskap") return `beløp ${printKroner(only?.[1] ?? 0)}`;
  return parts.map(([figure, sum]) => `${FIGURE_TEXT[figure]} ${printKroner(sum)}`).join(", ");
}

export const isZero = (sums: Sums): boolean => Object.values(sums).every((sum) => sum === 0);
