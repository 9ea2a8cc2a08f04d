import { ore, sumOre, ZERO, type Ore } from "../../amounts/ore";
import type { MetodeId } from "../../table/fn/metoder";
import { prognose } from "../../table/fn/prognose";
import type { ColumnId, ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Statement, StatementRow } from "./statement";
import type { RowInputs } from "../../table/table";

/** What prognoses are made of; absent in a report of the whole year. */
export interface PrognoseSettings {
  readonly months: number;
  readonly budget: "revidertBudsjett" | "opprinneligBudsjett" | null;
  readonly hasLastYear: boolean;
  readonly metode: MetodeId;
  /** Row id -> its own method. */
  readonly perRad: Readonly<Record<string, MetodeId>>;
  /** Row id -> the row of another table that says its prognosis; øre in ledger sign. */
  readonly linked: ReadonlyMap<string, { readonly table: string; readonly row: string; readonly ore: Ore }>;
}

/** Row id -> column id -> øre in ledger sign: the row's figures, its prognosis and the change of budget proposed for it. */
type RowFigures = ReadonlyMap<string, Readonly<Partial<Record<ColumnId, Ore>>>>;

/**
 * The amounts of every row, with what follows from them and from the user's own figures. A sum adds its rows, in prognosis and proposal too.
 * A method without base for a row (and a budget to fall back on) is answered by budget + avvik hittil, and without budget by hittil.
 */
export function rowFigures(statement: Statement, signs: ReadonlyMap<string, 1 | -1>, inputs: ReadonlyMap<string, RowInputs>, settings: PrognoseSettings | null): RowFigures {
  const made = new Map<string, Readonly<Partial<Record<ColumnId, Ore>>>>();
  const rows = new Map(statement.rows.map((row) => [row.id, row]));
  const figuresOf = (row: StatementRow): Readonly<Partial<Record<ColumnId, Ore>>> => {
    const known = made.get(row.id) ?? { ...row.amounts, ...ownFigures(row) };
    made.set(row.id, known);
    return known;
  };
  const ownFigures = (row: StatementRow): Readonly<Partial<Record<ColumnId, Ore>>> => {
    if (row.terms.kind === "rows") {
      const parts = row.terms.of.map((id) => figuresOf(rows.get(id) as StatementRow));
      const sum = (id: ColumnId): Ore => sumOre(parts.map((part) => part[id] ?? ZERO));
      return { prognose: sum("prognose"), justering: sum("justering") };
    }
    const sign = signs.get(row.id) as 1 | -1;
    const { manuell, justering } = inputs.get(row.id) ?? {};
    const prognosis = settings === null || row.terms.kind === "none" ? ZERO : manuell === undefined ? methodPrognosis(row, settings) : ore(manuell * sign);
    return { prognose: prognosis, justering: ore((justering ?? ZERO) * sign) };
  };
  statement.rows.forEach(figuresOf);
  return made;
}

/** The method of a row. */
export const metodeOf = ({ metode, perRad }: PrognoseSettings, row: string): MetodeId => Object.hasOwn(perRad, row) ? (perRad[row] ?? metode) : metode;

function methodPrognosis(row: StatementRow, settings: PrognoseSettings): Ore {
  const linked = settings.linked.get(row.id);
  if (linked) return linked.ore;
  const of = (figure: ReportFigure | null, known = true): Ore | null => (figure === null || !known ? null : (row.amounts[figure] ?? ZERO));
  const figures = {
    hittil: row.amounts.regnskap ?? ZERO,
    budsjettHittil: of(settings.budget && "budsjettHittil"),
    aarsbudsjett: of(settings.budget),
    iFjorHittil: of("iFjorHittil", settings.hasLastYear),
    iFjorAar: of("regnskapIFjor", settings.hasLastYear),
    maaneder: settings.months,
    manuell: null,
  };
  return prognose(metodeOf(settings, row.id), figures) ?? prognose("budsjett", figures) ?? figures.hittil;
}
