import type { Ledger } from "../../ledger/ledger";
import { organisationOf, type Organisation } from "../../ledger/organisation";
import type { UnitNames } from "./wizardState";

export interface Enhet {
  readonly enhet: string;
  readonly enhetsnavn: string;
  readonly omrade: string;
  readonly ansvar: number;
}

/** A proposed organisation with the names the user has given its enheter; one from a file as it is. */
export function withUnitNames(organisation: Organisation, names: Readonly<Record<string, UnitNames>>): Organisation {
  if (!organisation.proposed) return organisation;
  const units = [...organisation.units.values()].map((unit) => {
    const own = names[unit.enhet];
    return { ...unit, enhetsnavn: given(own?.enhetsnavn) ?? unit.enhetsnavn, omrade: given(own?.omrade) ?? unit.omrade };
  });
  return organisationOf(units, true);
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

/** The områder in the order their first enhet has. */
export function omraderOf(organisation: Organisation): readonly string[] {
  return [...new Set(enheterOf(organisation).map(({ omrade }) => omrade))];
}

/** Ansvar the ledger has and the organisation lacks, in order. */
export function missingAnsvar(ledger: Ledger, organisation: Organisation): readonly string[] {
  return ledger.columns.ansvar.codes.filter((ansvar) => ansvar !== "" && !organisation.units.has(ansvar)).sort();
}

/** A name that is only spaces is none. */
function given(name: string | undefined): string | undefined {
  return name === undefined || name.trim() === "" ? undefined : name.trim();
}
