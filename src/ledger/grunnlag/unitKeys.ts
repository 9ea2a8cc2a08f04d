import type { Organisation, OrganisationUnit } from "../organisation";

/** Shown as the enhet of an ansvar the organisation does not have. */
const NO_UNIT = "uten enhet";

/** Begins with the code, so that two prosjekter of one name stay apart. */
export function prosjektKey(code: string, name: string | undefined): string {
  return name === undefined || name === "" || name === code ? code : `${code} ${name}`;
}

/** Enhet as printed and as a key: begins with its code, so that two enheter of one name stay apart. */
export function enhetKey(unit: OrganisationUnit): string {
  return unit.enhetsnavn.includes(unit.enhet) ? unit.enhetsnavn : `${unit.enhet} ${unit.enhetsnavn}`;
}

/** Område, enhet, områdetype and selvkost of an ansvar; all blank for postings without one. */
export function unitKeys(
  ansvar: string,
  organisation: Organisation,
  fellesOmrader: readonly string[],
): readonly string[] {
  if (ansvar === "") return ["", "", "", ""];
  const unit = organisation.units.get(ansvar);
  if (!unit) return [NO_UNIT, NO_UNIT, NO_UNIT, "nei"];
  return [
    unit.omrade,
    enhetKey(unit),
    fellesOmrader.includes(unit.omrade) ? "felles" : "tjenesteområde",
    unit.selvkost ? "ja" : "nei",
  ];
}
