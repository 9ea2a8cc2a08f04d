import { proposeOrganisation, type Organisation } from "../ledger/organisation";
import type { ReportInput } from "../report/buildReport";
import { organisationInUse } from "../report/organisationInUse";
import { organisationSheet } from "../sheets/organisationSheet";
import { writeXlsx } from "../files/writeXlsx";
import { translate } from "../texts/translate";

/** How many digits of ansvar are its enhet in a proposal; `ansvar`: each is one. */
export const LEVELS = ["1", "2", "3", "ansvar"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * The organisation of the sources as a workbook to correct and give back with --organisation; ansvar without one are
 * proposed at the level.
 */
export function organisationOutput(
  { ledger, organisation, template }: Pick<ReportInput, "ledger" | "organisation" | "template">,
  level: Level,
): Promise<Uint8Array> {
  const inUse = organisationInUse(organisation, template);
  const digits = level === "ansvar" ? null : Number(level);
  const proposed = proposeOrganisation(ledger.columns.ansvar.codes, ledger.names.ansvar, digits);
  const units = inUse.proposed ? proposed.units : new Map([...proposed.units, ...inUse.units]);
  const whole: Organisation = { units, proposed: true };
  const { language } = template;
  return writeXlsx({ sheets: [organisationSheet(whole, language)], names: [] }, translate("Organisasjonen", language));
}
