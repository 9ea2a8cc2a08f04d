import type { Problem } from "../../ledger/problem";
import { isSame } from "./upToDate";
import type { WizardState } from "./wizardState";

/** Codes, sums and ansvar without område: shown before the report is computed, which finds them by itself. */
export interface Checks {
  /** What they were found in. */
  readonly of: readonly unknown[];
  readonly problems: readonly Problem[];
}

export const ofChecks = ({ material, template }: WizardState): Checks["of"] => [
  material?.ledger,
  material?.organisation,
  template.artOverrides,
  template.organisasjon,
];

/** What is wrong with the ledger in hand; null until it is looked for. */
export const checksOf = (state: WizardState): Checks["problems"] | null =>
  state.checks !== null && isSame(state.checks.of, ofChecks(state)) ? state.checks.problems : null;
