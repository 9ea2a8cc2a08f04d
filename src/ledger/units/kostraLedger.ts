import type { Regnskapsenhet as Skjemaenhet } from "../kostra/forms";
import { type CodeColumn, type Dimension, DIMENSIONS, FIGURES, type Ledger } from "../ledger";
import { asPart } from "./asPart";
import { KASSE_NAME } from "./regnskapsenhet";

/**
 * The accounts a KOSTRA form is of: one unit's, or those of all (still to be consolidated). A ledger of one unit is
 * taken for the one the form is of.
 * Where several foretak could be meant, their names.
 */
export function kostraLedger(ledger: Ledger, enhet: Skjemaenhet): Ledger | { readonly several: readonly string[] } {
  const { konsern } = ledger;
  if (!konsern) return enhet === "saerbedrift" ? asPart({ name: "", kind: "foretak", ledger }) : ledger;
  if (enhet === "konsolidert") return ledger;
  if (enhet === "kasse") return ledgerOfUnit(ledger, KASSE_NAME);
  const names = konsern.regnskapsenhet.codes.filter((name) => name !== KASSE_NAME);
  return names.length === 1 ? ledgerOfUnit(ledger, names[0] as string) : { several: names };
}

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
