import type { ListingDefinition } from "../listings/definition";
import { LISTINGS } from "../listings/definitions/all";
import { NOTES } from "../notes/all";
import type { NoteMaker } from "../notes/note";
import type { StatementDefinition } from "../statements/definition";
import { DEFINITIONS } from "../statements/definitions/all";
import type { Template } from "./template";

/** A table the user can choose. */
export interface CatalogueTable {
  readonly id: string;
  readonly title: string;
  /** Made once per tjenesteområde; stands here with its common id. */
  readonly perOmrade?: true | undefined;
}

/** Tables of each report, in order: those of the ledger, and those that need a small list beside it as well. */
export const REPORTS: Readonly<Record<Template["report"], { readonly title: string; readonly tables: readonly CatalogueTable[]; readonly withLists: readonly CatalogueTable[] }>> = {
  aarsrapport: { title: "Årsrapport", tables: [...DEFINITIONS, ...NOTES.filter(({ needsList }) => !needsList)], withLists: [...NOTES.filter(({ needsList }) => needsList), ...LISTINGS] },
};

/** The template's tables of the ledger, in its order; all of the report's when it names none. Throws RangeError for an id the report does not have. */
export function definitionsOf(template: Template): readonly StatementDefinition[] {
  const { tables, withLists, title } = REPORTS[template.report];
  const unknown = template.tables.find((id) => ![...tables, ...withLists].some((table) => table.id === id));
  if (unknown !== undefined) throw new RangeError(`Malen nevner tabellen «${unknown}», som ${title.toLowerCase()}en ikke har`);
  return chosen(template, DEFINITIONS);
}

/** The notes the template wants, whether or not their lists are there. */
export const notesOf = (template: Template): readonly NoteMaker[] => chosen(template, NOTES);

/** The tables of small lists the template wants. */
export const listingsOf = (template: Template): readonly ListingDefinition[] => chosen(template, LISTINGS);

function chosen<T extends { readonly id: string }>({ tables }: Template, all: readonly T[]): readonly T[] {
  return tables.length === 0 ? all : tables.flatMap((id) => all.find((candidate) => candidate.id === id) ?? []);
}
