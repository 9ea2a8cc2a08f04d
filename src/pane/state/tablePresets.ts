import { allTables, lacksList, standardTables } from "../../report/catalogue";
import { REPORTS } from "../../report/reports";
import type { Listing } from "../../source/lists/listing";
import type { Template } from "../../report/template/template";
import { includedTables } from "./tableOrder";

/** What the tables of a report are for, in the order they are shown. */
export const TABLE_GROUPS = ["lov", "noter", "omrader", "oversikter"] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];

/** Choices of tables that one makes again and again. */
export const TABLE_PRESETS = ["alt", "lovpaalagt", "aarsberetning", "budsjettskjemaer", "kommunestyret"] as const;
export type TablePreset = (typeof TABLE_PRESETS)[number];

const OF_UNITS = [
  "resultat-per-tjenesteomraade",
  "status-okonomi",
  "budsjettjustering",
  "forklaringer",
  "avviksdetaljer",
  "avvik-per-ansvar",
];
const FOR_THE_COUNCIL = [
  "5-4-1",
  "5-5-1",
  "5-6",
  "resultat-per-tjenesteomraade",
  "forklaringer",
  "maaltall",
  "maaltall-prognose",
];

/** The forms of the financial plan and the budget; § 5-7 is of them, and not of the annual accounts. */
const OF_THE_BUDGET = ["5-4-1", "5-4-2", "5-5-1", "5-5-2", "5-6", "5-7"];

/** The group of a table: what the regulation asks for, its notes, per tjenesteområde, or the rest. */
export function groupOfTable(id: string): TableGroup {
  if (/^(?:5-|bro|balanse)/.test(id)) return "lov";
  if (id.startsWith("note-")) return "noter";
  return OF_UNITS.includes(id) ? "omrader" : "oversikter";
}

type Choices = Pick<Template, "report" | "tables">;

/**
 * The tables a preset has of those the report can have; for «alt» none are named, and the report has all that can be
 * made.
 */
export function tablesOfPreset(
  preset: TablePreset,
  { report }: Choices,
  listings: readonly Listing[],
): readonly string[] {
  if (preset === "alt") return [];
  if (preset === "budsjettskjemaer") {
    return allTables(report).flatMap(({ id }) => (OF_THE_BUDGET.includes(id) ? [id] : []));
  }
  const possible = standardTables(report, listings).map(({ id }) => id);
  if (preset === "kommunestyret") return possible.filter((id) => FOR_THE_COUNCIL.includes(id));
  // What the regulation asks for is of the accounts; the annual report has what is told of the year beside them.
  if (preset === "aarsberetning" && REPORTS[report].class !== "year") return [];
  return possible.filter((id) => ["lov", "noter"].includes(groupOfTable(id)) === (preset === "lovpaalagt"));
}

/** The preset the template has the tables of; null: its own. */
export function presetOfTables(template: Choices, listings: readonly Listing[]): TablePreset | null {
  const now = includedTables(template, listings).join();
  return (
    TABLE_PRESETS.find((preset) => {
      const tables = tablesOfPreset(preset, template, listings);
      return (
        includedTables({ report: template.report, tables: [...tables] }, listings).join() === now &&
        (preset === "alt" || tables.length > 0)
      );
    }) ?? null
  );
}

/** The tables with all of a group in or out; the last one stays in. */
export function withGroup(
  template: Choices,
  group: TableGroup,
  included: boolean,
  listings: readonly Listing[],
): string[] {
  const current = includedTables(template, listings);
  if (!included) {
    const left = current.filter((id) => groupOfTable(id) !== group);
    return left.length === 0 ? current : left;
  }
  const possible = allTables(template.report)
    .filter((table) => !lacksList(table, listings))
    .map(({ id }) => id);
  return [...current, ...possible.filter((id) => groupOfTable(id) === group && !current.includes(id))];
}
