import { organisationOf, type Organisation, type OrganisationUnit } from "../ledger/organisation";
import type { Template } from "./template/template";

/**
 * The organisation a report is made with: the file's, and for ansvar it lacks what the template says; where there is
 * no file, the template's ansvar, and for the rest the proposal with the template's names. `proposed` holds while
 * some unit is only proposed.
 */
export function organisationInUse(
  organisation: Organisation,
  { organisasjon }: Pick<Template, "organisasjon">,
): Organisation {
  const own = Object.entries(organisasjon.ansvar).map(([ansvar, unit]): OrganisationUnit => ({
    ansvar,
    ...unit,
    ansvarsnavn: unit.ansvarsnavn || (organisation.units.get(ansvar)?.ansvarsnavn ?? ansvar),
  }));
  const given = [...organisation.units.values()];
  if (!organisation.proposed)
    return own.length === 0
      ? organisation
      : organisationOf([...given, ...own.filter(({ ansvar }) => !organisation.units.has(ansvar))]);
  const settled = new Set(own.map(({ ansvar }) => ansvar));
  const enheter = new Map(Object.entries(organisasjon.enheter));
  const proposed = given
    .filter(({ ansvar }) => !settled.has(ansvar))
    .map((unit) => {
      const named = enheter.get(unit.enhet);
      return { ...unit, enhetsnavn: named?.enhetsnavn ?? unit.enhetsnavn, omrade: named?.omrade ?? unit.omrade };
    });
  return organisationOf([...proposed, ...own], proposed.length > 0 || own.length === 0);
}
