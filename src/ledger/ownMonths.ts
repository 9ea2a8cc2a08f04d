import { buildLedger, type Posting } from "./buildLedger";
import { codeAt, figuresOf, type Figure, type Ledger } from "./ledger";

/**
 * The ledger with amounts of their own month, where the given figures are so far in the year in each row: every month less the one before it with the same key.
 * A key that has no row for a month has not moved in it. Rows without period stay as they are.
 */
export function ownMonths(ledger: Ledger, cumulative: readonly Figure[]): Ledger {
  const series = new Map<string, number[]>();
  for (let row = 0; row < ledger.size; row++) {
    const key = (["konto", "ansvar", "funksjon", "prosjekt"] as const).map((dimension) => codeAt(ledger, dimension, row)).join("\u0000");
    (series.get(key) ?? series.set(key, []).get(key) as number[]).push(row);
  }
  return buildLedger(ledger.year, [...series.values()].flatMap((rows) => differences(ledger, cumulative, rows)), ledger.names);
}

/** The postings of one key, its rows in the order of their periods; a year of its own starts at 0. */
function differences(ledger: Ledger, cumulative: readonly Figure[], rows: readonly number[]): readonly Posting[] {
  const before = new Map<string, number>();
  const periodeOf = (row: number): string => codeAt(ledger, "periode", row);
  return [...rows].sort((a, b) => (periodeOf(a) < periodeOf(b) ? -1 : 1)).map((row) => {
    const periode = periodeOf(row);
    const amounts = Object.fromEntries(figuresOf(ledger).map((figure) => {
      const amount = ledger.amounts[figure]?.[row] as number;
      if (!cumulative.includes(figure) || periode === "") return [figure, amount];
      const year = `${figure} ${periode.slice(0, 4)}`;
      const own = amount - (before.get(year) ?? 0);
      before.set(year, amount);
      return [figure, own];
    }));
    const [konto, ansvar, funksjon, prosjekt] = (["konto", "ansvar", "funksjon", "prosjekt"] as const).map((dimension) => codeAt(ledger, dimension, row)) as [string, string, string, string];
    return { konto, ansvar, funksjon, prosjekt, periode, amounts };
  });
}
