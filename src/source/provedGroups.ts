import { FIGURES, type Ledger } from "../ledger/ledger";

/** The accounts that are the sum of all those that begin with them: group accounts, written above their accounts, would count everything twice. */
export function provedGroups(ledger: Ledger): readonly string[] {
  const { codes, index } = ledger.columns.konto;
  const sorted = [...codes].sort();
  const groups = sorted.filter((konto, at) => sorted[at + 1]?.startsWith(konto));
  if (groups.length === 0) return [];
  const sums = new Map(codes.map((konto) => [konto, FIGURES.map(() => 0)]));
  FIGURES.forEach((figure, f) => {
    ledger.amounts[figure]?.forEach((amount, row) => {
      const own = sums.get(codes[index[row] as number] as string) as number[];
      own[f] = (own[f] as number) + amount;
    });
  });
  const leaves = sorted.filter((konto) => !groups.includes(konto));
  return groups.filter((group) => {
    const own = sums.get(group) as number[];
    const below = leaves.filter((konto) => konto.startsWith(group)).map((konto) => sums.get(konto) as number[]);
    return (
      own.some((amount) => amount !== 0) &&
      own.every((amount, f) => amount === below.reduce((sum, each) => sum + (each[f] as number), 0))
    );
  });
}
