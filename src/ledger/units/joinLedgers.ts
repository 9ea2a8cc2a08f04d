import { DIMENSIONS, FIGURES, type CodeColumn, type Dimension, type Figure, type Ledger } from "../ledger";

/** A ledger that says of each row whose it is, and of what internal transaction. */
export type KonsernLedger = Ledger & { readonly konsern: NonNullable<Ledger["konsern"]> };

export const isKonsern = (ledger: Ledger): ledger is KonsernLedger => ledger.konsern !== undefined;

/** The ledger as one unit's. */
export function partOf(ledger: Ledger, unit: string, internpost: CodeColumn): KonsernLedger {
  return { ...ledger, konsern: { regnskapsenhet: { codes: [unit], index: new Uint32Array(ledger.size) }, internpost } };
}

/**
 * The parts' rows after each other, none of them merged, so that every row is still somebody's. A figure that a part
 * lacks is 0 in its rows; of two names for a code the first stands.
 */
export function joinLedgers(year: number, ledgers: readonly KonsernLedger[]): KonsernLedger {
  const size = ledgers.reduce((sum, ledger) => sum + ledger.size, 0);
  const figures = FIGURES.filter((figure) => ledgers.some(({ amounts }) => amounts[figure] !== undefined));
  return {
    year,
    size,
    columns: Object.fromEntries(
      DIMENSIONS.map((dimension) => [
        dimension,
        joinColumns(
          ledgers.map(({ columns }) => columns[dimension]),
          size,
        ),
      ]),
    ) as Record<Dimension, CodeColumn>,
    amounts: Object.fromEntries(figures.map((figure) => [figure, joinAmounts(ledgers, figure, size)])),
    names: Object.fromEntries(
      DIMENSIONS.flatMap((dimension) => {
        const maps = ledgers.flatMap(({ names }) => names[dimension] ?? []);
        return maps.length === 0 ? [] : [[dimension, new Map([...maps].reverse().flatMap((map) => [...map]))]];
      }),
    ),
    konsern: {
      regnskapsenhet: joinColumns(
        ledgers.map(({ konsern }) => konsern.regnskapsenhet),
        size,
      ),
      internpost: joinColumns(
        ledgers.map(({ konsern }) => konsern.internpost),
        size,
      ),
    },
  };
}

function joinColumns(columns: readonly CodeColumn[], size: number): CodeColumn {
  const dictionary = new Map<string, number>();
  const index = new Uint32Array(size);
  let at = 0;
  for (const { codes, index: own } of columns) {
    const moved = codes.map((code) => dictionary.get(code) ?? dictionary.set(code, dictionary.size).size - 1);
    for (const code of own) index[at++] = moved[code] as number;
  }
  return { codes: [...dictionary.keys()], index };
}

function joinAmounts(ledgers: readonly Ledger[], figure: Figure, size: number): Float64Array {
  const joined = new Float64Array(size);
  let at = 0;
  for (const { size: own, amounts } of ledgers) {
    const column = amounts[figure];
    if (column) joined.set(column, at);
    at += own;
  }
  return joined;
}
