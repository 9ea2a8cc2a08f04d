import { KASSE_NAME } from "../../ledger/units/regnskapsenhet";
import type { ReadPart, ReadUnit } from "../../source/assemble";
import { ledgerSources } from "./sourcesOf";
import type { WizardState } from "./wizardState";

/** What is read of each accounting unit, the kommunekasse first, the foretak in the order of their first source. */
export function unitReadings(state: WizardState): readonly ReadUnit[] {
  const of = (foretak: string | undefined): readonly ReadPart[] =>
    ledgerSources(state)
      .filter((source) => source.foretak === foretak)
      .flatMap(({ id, purpose }) => {
        const reading = state.readings[id];
        const isOfFigures = purpose !== "organisasjon" && purpose !== "liste";
        return reading !== undefined && isOfFigures ? [{ purpose, reading }] : [];
      });
  return [
    { name: KASSE_NAME, kind: "kasse", parts: of(undefined) },
    ...foretakNames(state).map((name) => ({ name, kind: "foretak" as const, parts: of(name) })),
  ];
}

/** The sources of the unit at a place among those of `unitReadings`, by their ids. */
export function sourcesOfUnit(state: WizardState, unit: number): readonly string[] {
  const foretak = unit === 0 ? undefined : foretakNames(state)[unit - 1];
  return ledgerSources(state)
    .filter((source) => source.foretak === foretak)
    .map(({ id }) => id);
}

/** Names of the foretak that sources are given to. */
export function foretakNames(state: WizardState): readonly string[] {
  return [...new Set(ledgerSources(state).flatMap(({ foretak }) => foretak ?? []))];
}
