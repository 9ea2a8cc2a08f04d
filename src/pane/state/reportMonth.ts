import { latestMonth } from "../../ledger/latestMonth";
import type { Month } from "../../ledger/period";
import { REPORTS } from "../../report/reports";
import type { WizardState } from "./wizardState";

/** Shown until the accounts say better. */
const DECEMBER: Month = 12;

/** The report's last month: its own, the one chosen, or the last one with accounts. Undefined for the whole year. */
export function reportMonth({ template, month, material }: WizardState): Month | undefined {
  const { month: own } = REPORTS[template.report];
  if (own !== null) return own;
  return month ?? (material ? latestMonth(material.ledger) : null) ?? DECEMBER;
}
