import { saidIn, wordsOf, type Text } from "../../texts/words";
import type { Unit } from "../../amounts/printAmount";
import type { ColumnId } from "../../ledger/grunnlag/reportFigure";
import type { Statement, StatementRow } from "./statement";
import { columnsOf, type LaidOutColumn } from "./columnsOf";
import { layoutNotes } from "./layoutNotes";
import { METODE_TEXT } from "../../table/metodeText";
import { partsOf, sumOfRows } from "../../table/formula";
import type { MetodeId } from "../../table/fn/metoder";
import type { AskedCell, Cell, Draft, DraftRow, RowInputs, Table, TableRow, ZeroBudget } from "../../table/table";
import { filledTable } from "../../table/value/filledTable";

/** What prognoses are made of; absent in a report of the whole year. */
export interface PrognoseSettings {
  readonly months: number;
  readonly budget: "revidertBudsjett" | "opprinneligBudsjett" | null;
  readonly hasLastYear: boolean;
  readonly metode: MetodeId;
  /** Row id -> its own method. */
  readonly perRad: Readonly<Record<string, MetodeId>>;
  /** Row id -> the row of another table that says its prognosis. */
  readonly linked: ReadonlyMap<string, { readonly table: string; readonly row: string }>;
}

/** The method of a row. */
const metodeOf = ({ metode, perRad }: PrognoseSettings, row: string): MetodeId =>
  (Object.hasOwn(perRad, row) ? perRad[row] : undefined) ?? metode;

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
  /** Those of the labels that are ours and not the user's. */
  readonly standardLabels: Readonly<Record<string, string>>;
  /** Null in a report of the whole year. */
  readonly prognose: PrognoseSettings | null;
  /** Row id -> what the user has written in it. */
  readonly inputs: ReadonlyMap<string, RowInputs>;
  /** Row id -> a draft of the explanation. */
  readonly drafts?: ReadonlyMap<string, string> | undefined;
  /** Row id -> the numbers of the notes that belong to it: «6», «3, 9». */
  readonly notes?: ReadonlyMap<string, string> | undefined;
}

/**
 * The statement as a table: turned by the sign profile, with avvik and percent. Columns whose figures the ledger lacks
 * are left out.
 * `tableOf`: tables whose prognoses it shows.
 */
export function layOut(
  statement: Statement,
  settings: LayoutSettings,
  tableOf: (id: string) => Table<Text> | undefined,
): Table<Text> {
  const columns = columnsOf(statement, statement.grunnlag.figures, settings);
  const signs = new Map(statement.rows.map((row) => [row.id, signOf(row, statement, settings)]));
  const around = { columns, signs, settings };
  const draft: Draft = {
    id: statement.id,
    title: statement.title,
    group: statement.group,
    unit: settings.unit,
    labelHeader: statement.labelHeader,
    columns,
    rows: statement.rows.map((row) => layOutRow(row, around)),
    notes: [...layoutNotes(columns, settings), ...statement.notes],
    source: statement.source,
  };
  return filledTable(draft, statement.grunnlag, tableOf);
}

interface Surroundings {
  readonly columns: readonly LaidOutColumn[];
  readonly signs: ReadonlyMap<string, 1 | -1>;
  readonly settings: LayoutSettings;
}

function signOf(row: StatementRow, statement: Statement, settings: LayoutSettings): 1 | -1 {
  const turns = statement.creditPositive || settings.signProfile === "inntekterPositive";
  return turns && row.shows === "credit" ? -1 : 1;
}

function layOutRow(row: StatementRow, { columns, signs, settings }: Surroundings): DraftRow {
  const sign = signs.get(row.id) as 1 | -1;
  const { prognose } = settings;
  const hasMethod = row.formula?.is === "postings" && columns.some(({ kind }) => kind === "prognose");
  const metode = prognose !== null && hasMethod ? metodeOf(prognose, row.id) : undefined;
  const linked = prognose?.linked.get(row.id);
  const laidOut = {
    row,
    metode,
    inputs: settings.inputs.get(row.id) ?? {},
    draft: settings.drafts?.get(row.id),
    note: settings.notes?.get(row.id),
  };
  return {
    id: row.id,
    number: row.number,
    label: labelOf(row, settings),
    role: row.kind,
    sign,
    // In ledger sign budsjett − regnskap is favourable when positive, for income and cost alike; a turned row turns it
    // back.
    avvikSign: settings.avvik === "gunstigPositiv" ? sign : -1,
    formula: turned(row.formula, sign, signs),
    ...(metode ? { metode } : {}),
    ...(linked ? { prognoseFrom: linked } : {}),
    cells: columns.map((column) =>
      row.kind === "heading" || row.only?.includes(column.id) === false ? EMPTY : cellOf(laidOut, column),
    ),
  };
}

/** The user's own text, or one that is ours. */
function labelOf({ id, label }: StatementRow, { labels, standardLabels }: LayoutSettings): Text {
  const own = Object.hasOwn(labels, id) ? labels[id] : undefined;
  if (own === undefined || own === saidIn(label, "nb")) return label;
  return own === standardLabels[id] ? wordsOf(own) : own;
}

/** As the row is shown: a sum adds its rows with the sign that each of them is shown with. */
function turned(
  formula: StatementRow["formula"],
  sign: 1 | -1,
  signs: ReadonlyMap<string, 1 | -1>,
): StatementRow["formula"] {
  if (formula?.is === "postings") return { ...formula, sign: sign === formula.sign ? 1 : -1 };
  const parts = partsOf(formula);
  return parts && sumOfRows(parts.map(({ row }) => ({ row, sign: sign === signs.get(row) ? 1 : -1 })));
}

interface LaidOutRow {
  readonly row: StatementRow;
  readonly metode: TableRow["metode"];
  readonly inputs: RowInputs;
  readonly draft: string | undefined;
  readonly note: string | undefined;
}

const EMPTY: Cell<Text> = { kind: "empty" };
const AMOUNT: AskedCell = { kind: "asked", shown: "amount" };

function cellOf(laidOut: LaidOutRow, column: LaidOutColumn): Cell<Text> | AskedCell {
  switch (column.kind) {
    case "text":
      return textCell(laidOut, column.id);
    case "input":
      return inputCell(laidOut, column.id);
    case "percent":
    case "share":
      return { kind: "asked", shown: "ratio" };
    default:
      return AMOUNT;
  }
}

function textCell({ draft, note, metode, inputs }: LaidOutRow, id: string): Cell<Text> {
  const used = metode && inputs.manuell !== undefined ? "manuell" : metode;
  const text = id === "utkast" ? draft : id === "note" ? note : used && wordsOf(METODE_TEXT[used]);
  return text === undefined ? EMPTY : { kind: "text", text };
}

/** What the user has written; a sum shows the sum of its rows' proposals, and takes no prognosis of its own. */
function inputCell({ row, inputs }: LaidOutRow, id: "manuell" | "justering" | "kommentar"): Cell<Text> | AskedCell {
  if (id === "kommentar") return inputs.kommentar === undefined ? EMPTY : { kind: "text", text: inputs.kommentar };
  if (id === "justering" && partsOf(row.formula)) return AMOUNT;
  const given = row.formula?.is === "postings" ? inputs[id] : undefined;
  return given === undefined ? EMPTY : { kind: "amount", ore: given };
}
