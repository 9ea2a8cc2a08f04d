import type { Ledger } from "../../ledger/ledger";
import type { Organisation } from "../../ledger/organisation";

export interface Enhet {
  readonly enhet: string;
  readonly enhetsnavn: string;
  readonly omrade: string;
  readonly ansvar: number;
}

/** The enheter in order of code, with their number of ansvar. */
export function enheterOf(organisation: Organisation): readonly Enhet[] {
  const enheter = new Map<string, Enhet>();
  for (const { enhet, enhetsnavn, omrade } of organisation.units.values()) {
    const known = enheter.get(enhet);
    enheter.set(enhet, { enhet, enhetsnavn, omrade, ansvar: (known?.ansvar ?? 0) + 1 });
  }
  return [...enheter.values()].sort((a, b) => a.enhet.localeCompare(b.enhet));
}

/** The områder in the order their first enhet has; an enhet may be in several. */
export function omraderOf({ units }: Organisation): readonly string[] {
  const inOrder = [...units.values()].sort((a, b) => a.enhet.localeCompare(b.enhet));
  return [...new Set(inOrder.map(({ omrade }) => omrade))];
}

/** Ansvar the ledger has and the organisation lacks, in order. */
export function missingAnsvar(ledger: Ledger, organisation: Organisation): readonly string[] {
  return ledger.columns.ansvar.codes.filter((ansvar) => ansvar !== "" && !organisation.units.has(ansvar)).sort();
}
