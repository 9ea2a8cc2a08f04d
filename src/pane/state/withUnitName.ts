import type { Template } from "../../report/template/template";
import type { UnitNames } from "./wizardState";

/** The longest name a template takes. */
const LONGEST = 200;

/** The template with a name given to an enhet of a proposed organisation; a blank one takes the name away. */
export function withUnitName(template: Template, enhet: string, names: UnitNames): Template {
  const { [enhet]: before, ...others } = template.organisasjon.enheter;
  const { enhetsnavn, omrade } = { ...before, ...names };
  const own = { ...given("enhetsnavn", enhetsnavn), ...given("omrade", omrade) };
  return {
    ...template,
    organisasjon: {
      ...template.organisasjon,
      enheter: Object.keys(own).length === 0 ? others : { ...others, [enhet]: own },
    },
  };
}

function given(field: keyof UnitNames, name: string | undefined): UnitNames {
  const trimmed = name?.trim().slice(0, LONGEST) ?? "";
  return trimmed === "" ? {} : { [field]: trimmed };
}
