import type { Regnskapsenhet as Skjemaenhet } from "../kostra/forms";
import type { Ledger } from "../ledger";
import { asPart } from "./asPart";
import { ledgerOfUnit } from "./ledgerOfUnit";
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
