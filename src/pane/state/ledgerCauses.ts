import { ore, type Ore } from "../../amounts/ore";
import { codeAt, type Ledger } from "../../ledger/ledger";

/** What changed in the accounts between two ledgers: an account of an ansvar, and by how much (øre, ledger sign). */
export interface LedgerCause {
  readonly konto: string;
  readonly kontonavn: string;
  readonly ansvar: string;
  readonly change: Ore;
}

const SHOWN = 5;

/** The accounts that have changed most between two ledgers, the largest first; and how many have changed in all. */
export function ledgerCauses(
  before: Ledger,
  after: Ledger,
): { readonly largest: readonly LedgerCause[]; readonly all: number } {
  const [was, is] = [sums(before), sums(after)];
  const changes = [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ key, change: (is.get(key) ?? 0) - (was.get(key) ?? 0) }))
    .filter(({ change }) => change !== 0)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
  const largest = changes.slice(0, SHOWN).map(({ key, change }) => {
    const [konto = "", ansvar = ""] = key.split("\t");
    return {
      konto,
      ansvar,
      kontonavn: after.names.konto?.get(konto) ?? before.names.konto?.get(konto) ?? "",
      change: ore(change),
    };
  });
  return { largest, all: changes.length };
}

function sums(ledger: Ledger): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let row = 0; row < ledger.size; row += 1) {
    const key = `${codeAt(ledger, "konto", row)}\t${codeAt(ledger, "ansvar", row)}`;
    found.set(key, (found.get(key) ?? 0) + (ledger.amounts.regnskap?.[row] ?? 0));
  }
  return found;
}
