import { REPORTS } from "../../report/catalogue";
import type { Template } from "../../report/template";

type Tables = Pick<Template, "report" | "tables">;

export interface TableChoice {
  readonly id: string;
  readonly title: string;
  readonly perOmrade: boolean;
  readonly included: boolean;
}

/** Every table of the report: those that are in, in order, then the others in the order of the catalogue. */
export function tableChoices(template: Tables): readonly TableChoice[] {
  const included = includedTables(template);
  const choices = REPORTS[template.report].tables.map(({ id, title, perOmrade }) => ({ id, title, perOmrade: perOmrade === true, included: included.includes(id) }));
  const inOrder = included.flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
  return [...inOrder, ...choices.filter((choice) => !choice.included)];
}

/** The ids with the given table in or out. A table that comes back takes its place in the catalogue; the last one stays in. */
export function includeTable(template: Tables, table: string, included: boolean): string[] {
  const current = includedTables(template);
  if (current.includes(table) === included) return current;
  if (!included) return current.length === 1 ? current : current.filter((id) => id !== table);
  const all = catalogueIds(template);
  const later = new Set(all.slice(all.indexOf(table)));
  const place = current.findIndex((id) => later.has(id));
  return place < 0 ? [...current, table] : [...current.slice(0, place), table, ...current.slice(place)];
}

/** The ids with the given table a place up (−1) or down (1); at the edge it stays. */
export function moveTable(template: Tables, table: string, by: -1 | 1): string[] {
  const current = includedTables(template);
  const from = current.indexOf(table);
  const other = current[from + by];
  if (from < 0 || other === undefined) return current;
  current[from] = other;
  current[from + by] = table;
  return current;
}

function includedTables(template: Tables): string[] {
  return template.tables.length > 0 ? [...template.tables] : catalogueIds(template);
}

function catalogueIds({ report }: Tables): string[] {
  return REPORTS[report].tables.map((table) => table.id);
}
