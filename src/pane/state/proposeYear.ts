import { proposedYear } from "../../source/proposedYear";
import type { WizardSource } from "./wizardState";

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
