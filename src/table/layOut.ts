import { negate, ore, ZERO, type Ore } from "../amounts/ore";
import type { Unit } from "../amounts/printAmount";
import { ratioOf } from "../amounts/ratio";
import type { ReportFigure } from "../statements/reportFigure";
import type { Statement, StatementRow } from "../statements/statement";
import type { Cell, ColumnId, FigureColumn, RowTerms, Table, TableRow, ValueColumn, ZeroBudget } from "./table";

/** A column of a statement's table. */
type LaidOutColumn = FigureColumn | (ValueColumn & { readonly id: "endring" });

/** How a municipality wants its tables; the template carries it. */
export interface LayoutSettings {
  readonly year: number;
  readonly unit: Unit;
  readonly signProfile: "raa" | "inntekterPositive";
  readonly zeroBudget: ZeroBudget;
  readonly avvik: "gunstigPositiv" | "regnskapMinusBudsjett";
  readonly avvikMot: "revidertBudsjett" | "opprinneligBudsjett";
  /** Columns in order; absent: as the definition says. */
  readonly columns?: readonly ColumnId[] | undefined;
  /** Line id -> text, where it differs from the definition. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The statement as a table: turned by the sign profile, with avvik and percent, each cell from its exact amount. Columns whose figures the ledger lacks are left out. */
export function layOut(statement: Statement, available: readonly ReportFigure[], settings: LayoutSettings): Table {
  const columns = columnsOf(statement, available, settings);
  const signs = new Map(statement.rows.map((row) => [row.id, signOf(row, statement, settings)]));
  return {
    id: statement.id,
    title: statement.title,
    group: statement.group,
    unit: settings.unit,
    labelHeader: statement.labelHeader,
    columns,
    rows: statement.rows.map((row) => layOutRow(row, columns, signs, settings)),
    notes: [...notesOf(columns, settings), ...statement.notes],
    source: statement.source,
  };
}

const DEFAULT_HEADERS: Readonly<Record<ColumnId, string>> = {
  regnskap: "Regnskap {aar}",
  revidertBudsjett: "Revidert budsjett {aar}",
  opprinneligBudsjett: "Opprinnelig budsjett {aar}",
  regnskapIFjor: "Regnskap {fjor}",
  inngaendeBalanse: "31.12.{fjor}",
  avvik: "Avvik i kr",
  avvikProsent: "Avvik i %",
  endring: "Endring",
};

const CHANGE = [{ column: "regnskap", sign: 1 }, { column: "inngaendeBalanse", sign: -1 }] as const;

function columnsOf(statement: Statement, available: readonly ReportFigure[], settings: LayoutSettings): LaidOutColumn[] {
  const ids = settings.columns ?? statement.columns.map((column) => column.id);
  const budget = [settings.avvikMot, "revidertBudsjett" as const, "opprinneligBudsjett" as const].find((figure) => available.includes(figure));
  return ids.flatMap((id): LaidOutColumn[] => {
    const template = statement.columns.find((column) => column.id === id)?.header ?? DEFAULT_HEADERS[id];
    const header = template.replace("{aar}", String(settings.year)).replace("{fjor}", String(settings.year - 1));
    if (id === "endring") return CHANGE.every(({ column }) => available.includes(column)) ? [{ kind: "value", id, header, of: CHANGE }] : [];
    if (id !== "avvik" && id !== "avvikProsent") return available.includes(id) ? [{ kind: "figure", id, header }] : [];
    if (budget === undefined || !available.includes("regnskap")) return [];
    return id === "avvik"
      ? [{ kind: "difference", id, header, actual: "regnskap", budget }]
      : [{ kind: "percent", id, header, actual: "regnskap", budget, zeroBudget: settings.zeroBudget }];
  });
}

function signOf(row: StatementRow, statement: Statement, settings: LayoutSettings): 1 | -1 {
  const turns = statement.creditPositive || settings.signProfile === "inntekterPositive";
  return turns && row.shows === "credit" ? -1 : 1;
}

function layOutRow(row: StatementRow, columns: readonly LaidOutColumn[], signs: ReadonlyMap<string, 1 | -1>, settings: LayoutSettings): TableRow {
  const sign = signs.get(row.id) as 1 | -1;
  // In ledger sign budsjett − regnskap is favourable when positive, for income and cost alike; a turned row turns it back.
  const avvikSign = settings.avvik === "gunstigPositiv" ? sign : -1;
  return {
    id: row.id,
    number: row.number,
    label: settings.labels[row.id] ?? row.label,
    role: row.kind,
    sign,
    avvikSign,
    terms: termsOf(row, sign, signs),
    cells: columns.map((column) => (row.kind === "heading" || row.only?.includes(column.id) === false ? { kind: "empty" } : cellOf(row, column, sign, avvikSign))),
  };
}

function termsOf(row: StatementRow, sign: 1 | -1, signs: ReadonlyMap<string, 1 | -1>): RowTerms {
  if (row.terms.kind !== "rows") return row.terms;
  return { kind: "rows", of: row.terms.of.map((id) => ({ row: id, sign: sign === signs.get(id) ? 1 : -1 })) };
}

function cellOf(row: StatementRow, column: LaidOutColumn, sign: 1 | -1, avvikSign: 1 | -1): Cell {
  const shown = (figure: ReportFigure): Ore => turned(row.amounts[figure] ?? ZERO, sign);
  if (column.kind === "figure") return { kind: "amount", ore: shown(column.id) };
  if (column.kind === "value") return { kind: "amount", ore: ore(shown("regnskap") - shown("inngaendeBalanse")) };
  const budget = shown(column.budget);
  const avvik = turned(ore(budget - shown(column.actual)), avvikSign);
  return column.kind === "difference" ? { kind: "amount", ore: avvik } : { kind: "ratio", ratio: ratioOf(avvik, budget) };
}

const turned = (amount: Ore, sign: 1 | -1): Ore => (sign === 1 ? amount : negate(amount));

function notesOf(columns: readonly LaidOutColumn[], settings: LayoutSettings): string[] {
  const difference = columns.find((column) => column.kind === "difference");
  if (!difference) return [];
  const budget = difference.budget === "revidertBudsjett" ? "revidert" : "opprinnelig";
  const meaning = settings.avvik === "gunstigPositiv" ? `+ er bedre enn ${budget} budsjett` : `regnskap minus ${budget} budsjett`;
  const signs = settings.signProfile === "raa" ? "Inntekter står med minus" : "Inntekter og overskudd står med pluss";
  return [`${signs}. Avvik: ${meaning}.`];
}
