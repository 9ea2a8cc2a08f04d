import { KASSE_NAME, type Regnskapsenhet } from "../../ledger/units/regnskapsenhet";
import type { SourceReading } from "../../source/source";
import { ledgerSources } from "./sourcesOf";
import type { WizardState } from "./wizardState";

interface UnitReadings extends Pick<Regnskapsenhet, "name" | "kind"> {
  readonly readings: readonly SourceReading[];
}

/** What is read of each accounting unit, the kommunekasse first, the foretak in the order of their first source. */
export function unitReadings(state: WizardState): readonly UnitReadings[] {
  const of = (foretak: string | undefined): readonly SourceReading[] => ledgerSources(state).filter((source) => source.foretak === foretak).flatMap(({ id }) => state.readings[id] ?? []);
  return [{ name: KASSE_NAME, kind: "kasse", readings: of(undefined) }, ...foretakNames(state).map((name) => ({ name, kind: "foretak" as const, readings: of(name) }))];
}

/** Names of the foretak that sources are given to. */
export function foretakNames(state: WizardState): readonly string[] {
  return [...new Set(ledgerSources(state).flatMap(({ foretak }) => foretak ?? []))];
}
