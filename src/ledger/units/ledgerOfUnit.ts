import { DIMENSIONS, FIGURES, type CodeColumn, type Dimension, type Ledger } from "../ledger";

/** The rows of one accounting unit of a consolidated ledger. */
export function ledgerOfUnit(ledger: Ledger, name: string): Ledger {
  const { konsern } = ledger;
  if (!konsern) return ledger;
  const own = konsern.regnskapsenhet.codes.indexOf(name);
  const rows = [...konsern.regnskapsenhet.index.keys()].filter((row) => konsern.regnskapsenhet.index[row] === own);
  const picked = ({ codes, index }: CodeColumn): CodeColumn => ({
    codes,
    index: Uint32Array.from(rows, (row) => index[row] as number),
  });
  return {
    year: ledger.year,
    size: rows.length,
    columns: Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, picked(ledger.columns[dimension])]),
    ) as Record<Dimension, CodeColumn>,
    amounts: Object.fromEntries(
      FIGURES.flatMap((figure) => {
        const amounts = ledger.amounts[figure];
        return amounts ? [[figure, Float64Array.from(rows, (row) => amounts[row] as number)]] : [];
      }),
    ),
    names: ledger.names,
  };
}
