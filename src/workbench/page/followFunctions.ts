import { CATALOGUE } from "../../functions/catalogue";
import type { Text } from "../../functions/entry";
import type { Language } from "../../texts/translate";
import type { CustomFunction } from "../univer/customFunctions";
import type { UniverHost } from "../univer/createUniverHost";

const NAMESPACE = "KOMMUNE";

/** What `CustomFunctions.associate` fills, and Microsoft's runtime for custom functions looks in when a cell asks. */
export interface Association {
  readonly mappings: Readonly<Record<string, CustomFunction["fn"]>>;
  onchange(told: () => void): void;
}

/**
 * Makes what an add-in's page associates usable in cells, as KOMMUNE.<ID>. As in Excel its help is in the language of
 * the start, Norwegian or English.
 */
export function followFunctions(
  association: Association,
  host: Pick<UniverHost, "registerFunctions">,
  language: Language,
): void {
  const known = new Map<string, CustomFunction["fn"]>();
  association.onchange(() => {
    const added = Object.entries(association.mappings).filter(([id, fn]) => known.get(id) !== fn);
    for (const [id, fn] of added) known.set(id, fn);
    host.registerFunctions(added.map(([id, fn]) => toCustomFunction(id, fn, language === "en" ? "en" : "nb")));
  });
}

function toCustomFunction(id: string, fn: CustomFunction["fn"], language: keyof Text): CustomFunction {
  const entry = CATALOGUE.find((each) => each.id === id);
  const name = `${NAMESPACE}.${id}`;
  if (!entry) return { name, fn };
  const parameters = entry.parameters.map((each) => ({
    name: each.name[language],
    description: each.description[language],
    isOptional: each.optional ?? false,
  }));
  return { name, fn, help: { description: entry.description[language], parameters } };
}
