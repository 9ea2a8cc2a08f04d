import type { Problem } from "../../ledger/problem";
import { ledgerSources, listSources, organisationSources } from "./sourcesOf";
import type { WizardState } from "./wizardState";

/** Every problem found in the sources and in the whole they make, in the order of the sources. */
export function allProblems(state: WizardState): readonly Problem[] {
  return [
    ...ledgerSources(state).flatMap(({ id }) => state.readings[id]?.problems ?? []),
    ...organisationSources(state).flatMap(({ content }) => content.problems),
    ...listSources(state).flatMap(({ id }) => state.material?.lists[id]?.problems ?? []),
    ...(state.material?.problems ?? []),
  ];
}
