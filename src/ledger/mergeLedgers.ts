import { buildLedger, type Names, type Posting } from "./buildLedger";
import { codeAt, DIMENSIONS, figuresOf, type Dimension, type Ledger } from "./ledger";

/**
 * One ledger of several: rows with equal keys become one, a figure two of them carry is added, and of two names for a
 * code the first stands.
 */
export function mergeLedgers(year: number, ledgers: readonly Ledger[]): Ledger {
  const [only] = ledgers;
  if (ledgers.length === 1 && only?.year === year) return only;
  return buildLedger(year, postingsOf(ledgers), mergeNames(ledgers));
}

function* postingsOf(ledgers: readonly Ledger[]): Generator<Posting> {
  for (const ledger of ledgers) {
    const figures = figuresOf(ledger);
    for (let row = 0; row < ledger.size; row++) {
      const amounts = Object.fromEntries(figures.map((figure) => [figure, ledger.amounts[figure]?.[row] as number]));
      const [konto, ansvar, funksjon, prosjekt, periode] = DIMENSIONS.map((dimension) =>
        codeAt(ledger, dimension, row),
      ) as [string, string, string, string, string];
      yield { konto, ansvar, funksjon, prosjekt, periode, amounts };
    }
  }
}

function mergeNames(ledgers: readonly Ledger[]): Names {
  const merged: Partial<Record<Dimension, ReadonlyMap<string, string>>> = {};
  for (const dimension of DIMENSIONS) {
    const maps = ledgers.flatMap(({ names }) => names[dimension] ?? []);
    // Later entries of a Map replace earlier ones, so the first ledger goes last.
    if (maps.length > 0) merged[dimension] = new Map(maps.reverse().flatMap((map) => [...map]));
  }
  return merged;
}
