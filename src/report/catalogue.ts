import { DEFINITIONS } from "../statements/definitions/all";
import type { StatementDefinition } from "../statements/definition";
import type { Template } from "./template";

/** Tables of each report, in order. A table made once per tjenesteområde stands here with its common id. */
export const REPORTS: Readonly<Record<Template["report"], { readonly title: string; readonly tables: readonly StatementDefinition[] }>> = {
  aarsrapport: { title: "Årsrapport", tables: DEFINITIONS },
};

/** The template's tables in its order; all of the report's when it names none. Throws RangeError for an id the report does not have. */
export function definitionsOf(template: Template): readonly StatementDefinition[] {
  const { tables } = REPORTS[template.report];
  if (template.tables.length === 0) return tables;
  return template.tables.map((id) => {
    const definition = tables.find((candidate) => candidate.id === id);
    if (!definition) throw new RangeError(`Malen nevner tabellen «${id}», som ${REPORTS[template.report].title.toLowerCase()}en ikke har`);
    return definition;
  });
}
