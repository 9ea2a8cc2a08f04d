import type { SourceReading } from "../../source/source";
import { proposedYear } from "../../source/proposedYear";
import { ledgerSources } from "./sourcesOf";
import type { WizardSource, WizardState } from "./wizardState";

/** The year the sources of this year are about; "" when nothing tells. */
export function proposeYear(sources: readonly WizardSource[]): string {
  const current = sources.filter((source) => source.purpose !== "iFjor" && source.purpose !== "organisasjon");
  return proposedYear(
    current.map(({ name, content }) => ({
      name,
      recognition: content.kind === "ledger" ? content.recognition : undefined,
    })),
  );
}

/**
 * The year the sources are of, where none of their rows is of the year of the report, or their headers name another;
 * null: it is not so.
 */
export function otherYear(state: WizardState): string | null {
  const proposed = proposeYear(state.sources);
  const current = ledgerSources(state).filter(({ purpose }) => purpose !== "iFjor");
  const isOther = proposed !== "" && proposed !== state.year && current.length > 0;
  return isOther && current.every(({ id }) => isOfAnother(state.readings[id])) ? proposed : null;
}

const isOfAnother = (reading: SourceReading | undefined): boolean =>
  reading !== undefined &&
  (reading.control.rowsUsed === 0 ||
    reading.problems.some(({ code, severity }) => code === "kolonne-feil-aar" && severity === "error"));
