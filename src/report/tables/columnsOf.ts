import type { Text, Words } from "../../texts/words";
import type { ColumnId, ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Statement } from "./statement";
import { columnHeader } from "./columnHeader";
import { columnLack, foreseesWithoutBudget, yearBudget } from "./columnLack";
import type { LayoutSettings } from "./layOut";
import type { FigureColumn, InputColumn, TextColumn, ValueColumn } from "../../table/table";

/** A column of a statement's table. */
export type LaidOutColumn = FigureColumn<Text> | InputColumn<Text> | TextColumn<Text> | ValueColumn<Text>;

/** The table's columns: those asked for whose figures the ledger has. */
export function columnsOf(
  statement: Statement,
  available: readonly ReportFigure[],
  settings: LayoutSettings,
): readonly LaidOutColumn[] {
  const { year, prognose, drafts, notes } = settings;
  const ids = settings.columns ?? statement.columns.map((column) => column.id);
  const isPeriod = prognose !== null;
  const basis = {
    available,
    isPeriod,
    foreseesWithoutBudget: prognose !== null && foreseesWithoutBudget(prognose.metode, prognose.hasLastYear),
    hasDrafts: drafts !== undefined,
    hasNotes: (notes?.size ?? 0) > 0,
  };
  const budget = yearBudget(available, settings.avvikMot);
  const shown = (id: ColumnId): boolean => columnLack(id, ids, basis) === null;
  return withBase(ids, budget, shown)
    .filter(shown)
    .map((id) =>
      columnOf(id, columnHeader(id, statement.columns, { year, isPeriod }), {
        budget,
        adopted: yearBudget(available),
        settings,
      }),
    );
}

const BUDGETS: readonly ColumnId[] = ["revidertBudsjett", "opprinneligBudsjett"];
const MEASURED: readonly ColumnId[] = [
  "avvik",
  "avvikProsent",
  "prognoseavvik",
  "prognoseavvikProsent",
  "forbrukProsent",
];

/**
 * The columns with the budget that what is measured is measured against, in a table that shows a budget: where the one
 * it asks for is lacking, in its place.
 */
function withBase(
  ids: readonly ColumnId[],
  base: Facts["budget"],
  shown: (id: ColumnId) => boolean,
): readonly ColumnId[] {
  const measured = ids.findIndex((id) => MEASURED.includes(id) && shown(id));
  const asked = ids.findIndex((id) => BUDGETS.includes(id));
  if (base === undefined || measured < 0 || asked < 0 || ids.includes(base)) return ids;
  const place = shown(ids[asked] as ColumnId) ? measured : asked;
  return [...ids.slice(0, place), base, ...ids.slice(place)];
}

interface Facts {
  /** The year's budget that deviations are measured against; there wherever a column that shows it is. */
  readonly budget: "revidertBudsjett" | "opprinneligBudsjett" | undefined;
  /** The one in force, which a proposal changes: the revised one where there is one. */
  readonly adopted: "revidertBudsjett" | "opprinneligBudsjett" | undefined;
  readonly settings: LayoutSettings;
}

const part = (column: string, sign: 1 | -1): { readonly column: string; readonly sign: 1 | -1 } => ({ column, sign });

/** The column, of which nothing lacks. */
function columnOf(
  id: ColumnId,
  header: Words,
  { budget = "revidertBudsjett", adopted = budget, settings }: Facts,
): LaidOutColumn {
  const { zeroBudget } = settings;
  switch (id) {
    case "avvik":
      return { kind: "difference", id, header, actual: "regnskap", budget };
    case "avvikProsent":
      return { kind: "percent", id, header, actual: "regnskap", budget, zeroBudget };
    case "avvikHittil":
      return { kind: "difference", id, header, actual: "regnskap", budget: "budsjettHittil" };
    case "avvikHittilProsent":
      return { kind: "percent", id, header, actual: "regnskap", budget: "budsjettHittil", zeroBudget };
    case "prognoseavvik":
      return { kind: "difference", id, header, actual: "prognose", budget };
    case "prognoseavvikProsent":
      return { kind: "percent", id, header, actual: "prognose", budget, zeroBudget };
    case "forbrukProsent":
      return { kind: "share", id, header, of: "regnskap", to: budget, zeroBudget };
    case "endring":
      return { kind: "value", id, header, of: [part("regnskap", 1), part("inngaendeBalanse", -1)] };
    case "prognose":
      return {
        kind: "prognose",
        id,
        header,
        months: settings.prognose?.months ?? 0,
        budget: settings.prognose?.budget ?? null,
        hasLastYear: settings.prognose?.hasLastYear ?? false,
      };
    case "manuell":
    case "justering":
      return { kind: "input", id, header, of: "amount" };
    case "nyttBudsjett":
      return { kind: "value", id, header, of: [part(adopted, 1), part("justering", 1)] };
    case "kommentar":
      return { kind: "input", id, header, of: "text" };
    case "note":
    case "metode":
    case "utkast":
      return { kind: "text", id, header };
    default:
      return { kind: "figure", id, header };
  }
}
