import type { Text } from "../texts/words";
import type { StatementDefinition } from "../law/tables/definition";
import { BALANSE } from "../law/tables/balanse";
import { BEVILGNINGER_PER_OMRADE } from "../law/tables/bevilgningerPerOmrade";
import { BEVILGNINGSOVERSIKT_DRIFT } from "../law/tables/bevilgningsoversiktDrift";
import { BEVILGNINGSOVERSIKT_INVESTERING } from "../law/tables/bevilgningsoversiktInvestering";
import { INVESTERING_PER_PROSJEKT } from "../law/tables/investeringPerProsjekt";
import { OKONOMISK_OVERSIKT_DRIFT } from "../law/tables/okonomiskOversiktDrift";
import { COLUMN_IDS, type ColumnId } from "../ledger/grunnlag/reportFigure";
import { columnHeader } from "./tables/columnHeader";
import { columnLack, foreseesWithoutBudget, type ColumnLack } from "./tables/columnLack";
import { allTables } from "./catalogue";
import { REPORTS } from "./reports";
import { FORKLARINGER } from "./tables/forklaring/definitions";
import { lineNotes } from "./lineNotes";
import { periodColumns } from "./periodColumns";
import type { ReportBasis } from "./reportBasis";
import type { Template } from "./template/template";

/** A column a table can have. */
export interface ColumnChoice {
  readonly id: ColumnId;
  readonly header: Text;
  readonly included: boolean;
  /** Why it is not shown, even when it is included; null where it can be. */
  readonly lack: ColumnLack | null;
}

/** The statutory tables of a year's accounts and budget: those that share columns. */
export const STATUTORY: readonly StatementDefinition[] = [
  BEVILGNINGSOVERSIKT_DRIFT,
  BEVILGNINGER_PER_OMRADE,
  BEVILGNINGSOVERSIKT_INVESTERING,
  INVESTERING_PER_PROSJEKT,
  OKONOMISK_OVERSIKT_DRIFT,
];

/** The four columns most accounts have, in their order; up to a month, last year's is at the same time. */
export const fourColumns = (isPeriod: boolean): readonly ColumnId[] => [
  "regnskap",
  "revidertBudsjett",
  "opprinneligBudsjett",
  isPeriod ? "iFjorHittil" : "regnskapIFjor",
];

/**
 * The definition of a table whose columns can be chosen, by its id in the report's catalogue; undefined for tables of
 * lists and notes.
 */
export function definitionWithColumns(report: Template["report"], id: string): StatementDefinition | undefined {
  return allTables(report).find((table) => table.id === id)?.definition;
}

/** The columns of a table, in order: the template's, else those the report gives it. */
export function chosenColumns(
  definition: StatementDefinition,
  { columns, report, avvikMot }: Template,
): readonly ColumnId[] {
  return (
    columns[definition.id] ??
    (REPORTS[report].month === undefined ? definition.columns.map(({ id }) => id) : periodColumns(definition, avvikMot))
  );
}

/** Every column a table can have: those it has, in order, then the others. `tables`: ids of the report's tables. */
export function columnChoices(
  definition: StatementDefinition,
  template: Template,
  { grunnlag, month, ledger }: ReportBasis,
  tables: ReadonlySet<string>,
): readonly ColumnChoice[] {
  const chosen = chosenColumns(definition, template);
  const isPeriod = month !== null;
  const hasLastYear = grunnlag.figures.includes("iFjorHittil") && grunnlag.figures.includes("regnskapIFjor");
  const basis = {
    available: grunnlag.figures,
    isPeriod,
    foreseesWithoutBudget: isPeriod && foreseesWithoutBudget(template.prognose.metode, hasLastYear),
    hasDrafts: definition === FORKLARINGER,
    hasNotes: lineNotes(definition.id, template.noter, tables).size > 0,
  };
  const others = candidates(definition).filter((id) => !chosen.includes(id));
  return [...chosen, ...others].map((id) => ({
    id,
    header: columnHeader(id, definition.columns, { year: ledger.year, isPeriod }),
    included: chosen.includes(id),
    lack: columnLack(id, chosen.includes(id) ? chosen : [...chosen, id], basis),
  }));
}

const BALANCE_COLUMNS: readonly ColumnId[] = ["regnskap", "inngaendeBalanse", "endring", "note", "kommentar"];

/** Columns that mean something in the table: a balance has no budget, and only a balance has a beginning. */
function candidates(definition: StatementDefinition): readonly ColumnId[] {
  if (definition === BALANSE || definition.needs?.includes("inngaendeBalanse")) return BALANCE_COLUMNS;
  return COLUMN_IDS.filter(
    (id) => id !== "inngaendeBalanse" && id !== "endring" && (id !== "utkast" || definition === FORKLARINGER),
  );
}
