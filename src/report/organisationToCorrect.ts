import { proposeOrganisation, type Organisation, type OrganisationUnit } from "../ledger/organisation";
import { organisationInUse } from "./organisationInUse";
import type { ReportInput } from "./buildReport";

/** How many digits of ansvar are its enhet in a proposal; `ansvar`: each is one. */
export const ORGANISATION_LEVELS = ["1", "2", "3", "ansvar"] as const;
export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];

/** The organisation in use with every ansvar of the ledger; those without a place are proposed at the level. */
export function organisationToCorrect(
  { ledger, organisation, template }: Pick<ReportInput, "ledger" | "organisation" | "template">,
  level: OrganisationLevel,
): Organisation {
  const inUse = organisationInUse(organisation, template);
  const proposed = proposedAt(level, ledger.columns.ansvar.codes, ledger.names.ansvar);
  const units = inUse.proposed ? proposed.units : new Map([...proposed.units, ...inUse.units]);
  return { units, proposed: true };
}

/** Whether an organisation that was given is what would have been proposed without it, at some level. */
export function isAsProposed({ units }: Organisation): boolean {
  const names = new Map([...units.values()].map(({ ansvar, ansvarsnavn }) => [ansvar, ansvarsnavn]));
  return ORGANISATION_LEVELS.some((level) => {
    const proposed = proposedAt(level, units.keys(), names);
    const isSame = (unit: OrganisationUnit): boolean =>
      JSON.stringify(unit) === JSON.stringify(proposed.units.get(unit.ansvar));
    return [...units.values()].every(isSame);
  });
}

const proposedAt = (
  level: OrganisationLevel,
  codes: Iterable<string>,
  names: ReadonlyMap<string, string> | undefined,
): Organisation => proposeOrganisation(codes, names, level === "ansvar" ? null : Number(level));
