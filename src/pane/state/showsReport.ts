import { isInspecting, missingInput } from "./missingInput";
import type { WizardState } from "./wizardState";

/**
 * Whether the page is of the report the workbook has: it has one, and nobody is at work with what the next is made
 * of.
 */
export function showsReport(state: WizardState): boolean {
  const { found, sourcesShown, sources, build, refreshWanted } = state;
  const isMade = build.kind === "done" || build.kind === "refreshed";
  const isComing = refreshWanted && (isInspecting(state) || missingInput(state) === null);
  return found !== null && !sourcesShown && (sources.length === 0 || isMade || isComing);
}
