import { negate, ore, ZERO, type Ore } from "../../amounts/ore";
import type { Unit } from "../../amounts/printAmount";
import { Exact, ratioOf } from "../../amounts/ratio";
import type { ColumnId, ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Statement, StatementRow } from "./statement";
import { columnsOf, type LaidOutColumn } from "./columnsOf";
import { layoutNotes } from "./layoutNotes";
import { METODE_TEXT } from "../../table/metodeText";
import { metodeOf, rowFigures, type PrognoseSettings } from "./rowFigures";
import type { Cell, RowInputs, RowTerms, Table, TableRow, ZeroBudget } from "../../table/table";

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
  /** Null in a report of the whole year. */
  readonly prognose: PrognoseSettings | null;
  /** Row id -> what the user has written in it. */
  readonly inputs: ReadonlyMap<string, RowInputs>;
  /** Row id -> a draft of the explanation. */
  readonly drafts?: ReadonlyMap<string, string> | undefined;
  /** Row id -> the numbers of the notes that belong to it: «6», «3, 9». */
  readonly notes?: ReadonlyMap<string, string> | undefined;
}

/** The statement as a table: turned by the sign profile, with avvik and percent, each cell from its exact amount. Columns whose figures the ledger lacks are left out. */
export function layOut(statement: Statement, available: readonly ReportFigure[], settings: LayoutSettings): Table {
  const columns = columnsOf(statement, available, settings);
  const signs = new Map(statement.rows.map((row) => [row.id, signOf(row, statement, settings)]));
  const figures = rowFigures(statement, signs, settings.inputs, settings.prognose);
  const around = { columns, signs, settings };
  return {
    id: statement.id,
    title: statement.title,
    group: statement.group,
    unit: settings.unit,
    labelHeader: statement.labelHeader,
    columns,
    rows: statement.rows.map((row) => layOutRow(row, figures.get(row.id) ?? {}, around)),
    notes: [...layoutNotes(columns, settings), ...statement.notes],
    source: statement.source,
  };
}

interface Surroundings {
  readonly columns: readonly LaidOutColumn[];
  readonly signs: ReadonlyMap<string, 1 | -1>;
  readonly settings: LayoutSettings;
}

type Amounts = Readonly<Partial<Record<ColumnId, Ore>>>;

function signOf(row: StatementRow, statement: Statement, settings: LayoutSettings): 1 | -1 {
  const turns = statement.creditPositive || settings.signProfile === "inntekterPositive";
  return turns && row.shows === "credit" ? -1 : 1;
}

function layOutRow(row: StatementRow, amounts: Amounts, { columns, signs, settings }: Surroundings): TableRow {
  const sign = signs.get(row.id) as 1 | -1;
  // In ledger sign budsjett − regnskap is favourable when positive, for income and cost alike; a turned row turns it back.
  const avvikSign = settings.avvik === "gunstigPositiv" ? sign : -1;
  const hasMethod = settings.prognose !== null && row.terms.kind === "postings" && columns.some(({ kind }) => kind === "prognose");
  const metode = hasMethod ? metodeOf(settings.prognose as PrognoseSettings, row.id) : undefined;
  const linked = settings.prognose?.linked.get(row.id);
  const laidOut = { row, amounts, sign, avvikSign, metode, inputs: settings.inputs.get(row.id) ?? {}, draft: settings.drafts?.get(row.id), note: settings.notes?.get(row.id) } as const;
  return {
    id: row.id,
    number: row.number,
    label: Object.hasOwn(settings.labels, row.id) ? (settings.labels[row.id] ?? row.label) : row.label,
    ...(row.isName ? { isName: true } : {}),
    role: row.kind,
    sign,
    avvikSign,
    terms: termsOf(row, sign, signs),
    ...(metode ? { metode } : {}),
    ...(linked ? { prognoseFrom: { table: linked.table, row: linked.row } } : {}),
    cells: columns.map((column) => (row.kind === "heading" || row.only?.includes(column.id as ColumnId) === false ? { kind: "empty" } : cellOf(laidOut, column))),
  };
}

function termsOf(row: StatementRow, sign: 1 | -1, signs: ReadonlyMap<string, 1 | -1>): RowTerms {
  if (row.terms.kind !== "rows") return row.terms;
  return { kind: "rows", of: row.terms.of.map((id) => ({ row: id, sign: sign === signs.get(id) ? 1 : -1 })) };
}

interface LaidOutRow {
  readonly row: StatementRow;
  readonly amounts: Amounts;
  readonly sign: 1 | -1;
  readonly avvikSign: 1 | -1;
  readonly metode: TableRow["metode"];
  readonly inputs: RowInputs;
  readonly draft: string | undefined;
  readonly note: string | undefined;
}

function cellOf(laidOut: LaidOutRow, column: LaidOutColumn): Cell {
  const shown = (id: string): Ore => turned(laidOut.amounts[id as ColumnId] ?? ZERO, laidOut.sign);
  switch (column.kind) {
    case "figure":
    case "prognose":
      return { kind: "amount", ore: shown(column.id) };
    case "value":
      return { kind: "amount", ore: ore((column.of ?? []).reduce((sum, term) => sum + term.sign * shown(term.column), 0)) };
    case "difference":
      return { kind: "amount", ore: turned(ore(shown(column.budget) - shown(column.actual)), laidOut.avvikSign) };
    case "percent":
      return { kind: "ratio", ratio: ratioOf(turned(ore(shown(column.budget) - shown(column.actual)), laidOut.avvikSign), shown(column.budget)) };
    case "share":
      return { kind: "ratio", ratio: shown(column.to) === 0 ? null : new Exact(shown(column.of)).div(shown(column.to)) };
    case "text":
      return textCell(laidOut, column.id);
    case "input":
      return inputCell(laidOut, column.id);
  }
}

function textCell({ draft, note, metode, inputs }: LaidOutRow, id: string): Cell {
  const used = metode && inputs.manuell !== undefined ? "manuell" : metode;
  const text = id === "utkast" ? draft : id === "note" ? note : used && METODE_TEXT[used];
  return text === undefined ? { kind: "empty" } : { kind: "text", text };
}

/** What the user has written; a sum shows the sum of its rows' proposals, and takes no prognosis of its own. */
function inputCell({ row, amounts, sign, inputs }: LaidOutRow, id: "manuell" | "justering" | "kommentar"): Cell {
  if (id === "kommentar") return inputs.kommentar === undefined ? { kind: "empty" } : { kind: "text", text: inputs.kommentar };
  if (id === "justering" && row.terms.kind === "rows") return { kind: "amount", ore: turned(amounts.justering ?? ZERO, sign) };
  const given = row.terms.kind === "postings" ? inputs[id] : undefined;
  return given === undefined ? { kind: "empty" } : { kind: "amount", ore: given };
}

const turned = (amount: Ore, sign: 1 | -1): Ore => (sign === 1 ? amount : negate(amount));
