import { chosenColumns, definitionWithColumns, fourColumns, STATUTORY } from "../../report/columnChoices";
import type { Template } from "../../report/template/template";
import { REPORTS } from "../../report/reports";
import type { StatementDefinition } from "../../law/tables/definition";
import type { ColumnId } from "../../ledger/grunnlag/reportFigure";
import { withoutKey } from "./withoutKey";

type Columns = Template["columns"];
export const PRESETS = ["standard", "fire"] as const;
export type Preset = (typeof PRESETS)[number];

/** The columns with one of a table's in or out, at the end; the last one stays in. */
export function includeColumn(template: Template, table: StatementDefinition, column: ColumnId, on: boolean): Columns {
  const current = chosenColumns(table, template);
  if (current.includes(column) === on || (!on && current.length === 1)) return template.columns;
  return withColumns(template, table, on ? [...current, column] : current.filter((id) => id !== column));
}

/** The columns with one of a table's a place to the left (−1) or right (1); at the edge it stays. */
export function moveColumn(template: Template, table: StatementDefinition, column: ColumnId, by: -1 | 1): Columns {
  const current = [...chosenColumns(table, template)];
  const from = current.indexOf(column);
  const other = current[from + by];
  if (from < 0 || other === undefined) return template.columns;
  current[from] = other;
  current[from + by] = column;
  return withColumns(template, table, current);
}

/** The preset a table's columns follow; null when they are its own. */
export function columnPreset(template: Template, table: StatementDefinition): Preset | null {
  return (
    PRESETS.find((preset) => isSame(chosenColumns(table, template), presetColumns(template, table, preset))) ?? null
  );
}

export const withColumnPreset = (template: Template, table: StatementDefinition, preset: Preset): Columns =>
  withColumns(template, table, presetColumns(template, table, preset));

/** The columns with a table's given to every statutory table of the report. */
export function onAllStatutory(template: Template, table: StatementDefinition): Columns {
  const columns = chosenColumns(table, template);
  return statutoryOf(template).reduce<Columns>(
    (all, each) => withColumns({ ...template, columns: all }, each, columns),
    template.columns,
  );
}

/** The statutory tables that the report has, in its order. */
export const statutoryOf = ({ report }: Template): readonly StatementDefinition[] =>
  STATUTORY.filter(({ id }) => definitionWithColumns(report, id) !== undefined);

/** A table that has what the report gives it, is not named in the template: it follows when that changes. */
function withColumns(template: Template, table: StatementDefinition, columns: readonly ColumnId[]): Columns {
  const others = withoutKey(template.columns, table.id);
  return isSame(columns, presetColumns(template, table, "standard")) ? others : { ...others, [table.id]: [...columns] };
}

function presetColumns(template: Template, table: StatementDefinition, preset: Preset): readonly ColumnId[] {
  return preset === "fire"
    ? fourColumns(REPORTS[template.report].month !== undefined)
    : chosenColumns(table, { ...template, columns: {} });
}

const isSame = (one: readonly ColumnId[], other: readonly ColumnId[]): boolean => one.join() === other.join();
