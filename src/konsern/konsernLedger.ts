import type { KonsernRules } from "./elimineringsregel";
import { consolidate, type Consolidation } from "./consolidate";
import type { Regnskapsenhet } from "./regnskapsenhet";

interface Rules {
  readonly konsern: KonsernRules;
  readonly artOverrides: Readonly<Record<string, string>>;
}

/** The ledger a report is made from: the units' consolidated, or the only unit's as it is. */
export function konsernLedger(year: number, units: readonly Regnskapsenhet[], { konsern, artOverrides }: Rules): Consolidation {
  const [only] = units;
  return only && units.length === 1 ? { ledger: only.ledger, problems: [] } : consolidate(year, units, konsern, artOverrides);
}
