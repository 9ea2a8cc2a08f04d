import { organisationOf, type Organisation, type OrganisationUnit } from "../organisation";
import { asPart } from "./asPart";
import type { Regnskapsenhet } from "./regnskapsenhet";

/**
 * The kommunekasse's organisation with each foretak as an enhet and an område of its own. What the organisation says of
 * a foretak's ansvar stands.
 */
export function konsernOrganisation(organisation: Organisation, units: readonly Regnskapsenhet[]): Organisation {
  const foretak = units
    .filter(({ kind }) => kind === "foretak")
    .flatMap((unit, index) => {
      const { columns, names } = asPart(unit);
      const [enhet, enhetsnavn] = [`F${index + 1}`, `F${index + 1} ${unit.name}`];
      return columns.ansvar.codes.map((ansvar): OrganisationUnit => ({
        ansvar,
        ansvarsnavn: names.ansvar?.get(ansvar) ?? unit.name,
        enhet,
        enhetsnavn,
        omrade: unit.name,
        selvkost: false,
      }));
    });
  return organisationOf([...foretak, ...organisation.units.values()], organisation.proposed);
}
