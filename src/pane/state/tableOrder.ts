import type { Text } from "../../texts/words";
import { allTables, lacksList, standardTables } from "../../report/catalogue";
import type { Listing } from "../../source/lists/listing";
import type { Template } from "../../report/template/template";

type Tables = Pick<Template, "report" | "tables">;

export interface TableChoice {
  readonly id: string;
  readonly title: Text;
  readonly perOmrade: boolean;
  readonly included: boolean;
  /** The list it is made of is not among the sources. */
  readonly lacksList: boolean;
}

/** Every table of the report: those that are in, in order, then the others in the order of the catalogue. */
export function tableChoices(template: Tables, listings: readonly Listing[]): readonly TableChoice[] {
  const included = includedTables(template, listings);
  const choices = allTables(template.report).map((table) => {
    const { id, title, perOmrade } = table;
    return {
      id,
      title,
      perOmrade: perOmrade === true,
      included: included.includes(id),
      lacksList: lacksList(table, listings),
    };
  });
  const inOrder = included.flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
  return [...inOrder, ...choices.filter((choice) => !choice.included)];
}

/**
 * The ids with the given table in or out. A table that comes back takes its place in the catalogue; the last one
 * stays in.
 */
export function includeTable(
  template: Tables,
  table: string,
  included: boolean,
  listings: readonly Listing[],
): string[] {
  const current = includedTables(template, listings);
  if (current.includes(table) === included) return current;
  if (!included) return current.length === 1 ? current : current.filter((id) => id !== table);
  const all = allTables(template.report).map(({ id }) => id);
  const later = new Set(all.slice(all.indexOf(table)));
  const place = current.findIndex((id) => later.has(id));
  return place < 0 ? [...current, table] : [...current.slice(0, place), table, ...current.slice(place)];
}

/** The ids with the given table a place up (−1) or down (1); at the edge it stays. */
export function moveTable(template: Tables, table: string, by: -1 | 1, listings: readonly Listing[]): string[] {
  const current = includedTables(template, listings);
  const from = current.indexOf(table);
  const other = current[from + by];
  if (from < 0 || other === undefined) return current;
  current[from] = other;
  current[from + by] = table;
  return current;
}

/** The ids of the tables that are in, in order. */
export function includedTables({ report, tables }: Tables, listings: readonly Listing[]): string[] {
  return tables.length > 0 ? [...tables] : standardTables(report, listings).map(({ id }) => id);
}
