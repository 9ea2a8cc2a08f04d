import { printKroner } from "../../../amounts/printAmount";
import type { Ore } from "../../../amounts/ore";
import type { Problem } from "../../../ledger/problem";

/** A problem where a list adds up to another amount than the ledger's balance; none where they agree, or the ledger has no balance. */
export function differsFromLedger(what: string, file: string, listed: Ore, ledger: number | null, table: string): readonly Problem[] {
  if (ledger === null || listed === ledger) return [];
  return [{
    code: "liste-avviker-fra-regnskap",
    severity: "warning",
    message: `«${file}» har ${what} for ${printKroner(listed)}, men balansen har ${printKroner(ledger)}, differanse ${printKroner(listed - ledger)}. Finn posten som mangler, i listen eller i regnskapet.`,
    where: { file, table },
  }];
}
