import { allTables } from "../../report/catalogue";
import type { Template } from "../../report/template/template";
import type { Listing } from "../../source/lists/listing";
import { includedTables } from "./tableOrder";

type Choices = Pick<Template, "report" | "tables" | "tabellutvalg">;

export const LONGEST_SELECTION = 60;

/** The names of the team's selections that have tables of the report, as they stand in the template. */
export function selectionNames(template: Choices): readonly string[] {
  return template.tabellutvalg.map(({ navn }) => navn).filter((navn) => tablesOfSelection(template, navn).length > 0);
}

/** The tables of a selection that the report can have, in its order. */
export function tablesOfSelection({ report, tabellutvalg }: Choices, name: string): readonly string[] {
  const possible = new Set(allTables(report).map(({ id }) => id));
  return tabellutvalg.find(({ navn }) => navn === name)?.tabeller.filter((id) => possible.has(id)) ?? [];
}

/** The selection the template has the tables of, in its order; null: none. */
export function selectionOfTables(template: Choices, listings: readonly Listing[]): string | null {
  const now = includedTables(template, listings).join();
  return selectionNames(template).find((name) => tablesOfSelection(template, name).join() === now) ?? null;
}

/** The selections with the tables of now under the name, in the place of what had it. */
export function withSelection(template: Choices, name: string, listings: readonly Listing[]): Template["tabellutvalg"] {
  const kept = { navn: name, tabeller: includedTables(template, listings) };
  const { tabellutvalg } = template;
  if (!tabellutvalg.some(({ navn }) => navn === name)) return [...tabellutvalg, kept];
  return tabellutvalg.map((each) => (each.navn === name ? kept : each));
}

export const withoutSelection = ({ tabellutvalg }: Choices, name: string): Template["tabellutvalg"] =>
  tabellutvalg.filter(({ navn }) => navn !== name);
