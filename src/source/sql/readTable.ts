import { FIGURES } from "../../ledger/ledger";
import { kronerOf, ore } from "../../amounts/ore";
import type { Problem } from "../../ledger/problem";
import { createDigitsCounter } from "../cells/accountDigits";
import type { Cell } from "../cells/cell";
import { emptyReading } from "../emptyReading";
import type { Pass } from "../learn";
import type { ReadOptions } from "../readOptions";
import { unreadable } from "../rowOutcome";
import { beginPass, readThrough } from "../rowPass";
import { planRow, type RowPlan } from "../rowPlan";
import { unreadableAmount } from "../rowProblems";
import type { Learned } from "../rows";
import type { RecognisedColumn, Recognition, SourceReading } from "../source";
import { withOwnMonths } from "../withOwnMonths";
import { cellOfText } from "./cellOfText";
import { DATABASE } from "./inspectTable";
import { ledgerQuery, STATES, type LedgerQuery } from "./ledgerQuery";
import type { OpenTable } from "./openTable";
import { words } from "../../texts/words";

/**
 * Rows with the same keys, as they come back: the cells of one of them with their sums, how many they are, and the
 * amounts that cannot be read.
 */
interface Group {
  readonly cells: readonly Cell[];
  readonly rows: number;
  readonly unreadable: readonly number[];
}

/**
 * More different values than the question of them could have room for, and so many that they may belong to single
 * rows.
 */
const MOST_VALUES = 200;
/** Groups that are held: some 600 MB. */
const MOST_GROUPS = 2 ** 21;

/**
 * The reading of a table whose rows are added up where they are: only keys come back, each with its exact sums on
 * both sides and its number of rows, and they are read as the rows of a file are. Of more than `most` nothing is used.
 * The row number of a problem is that of the answer, ordered by its keys.
 */
export async function readTable(
  table: OpenTable,
  given: Recognition,
  options: ReadOptions,
  most = MOST_GROUPS,
): Promise<SourceReading> {
  const recognition = await withoutManyValues(table, given);
  const query = ledgerQuery(table.path, table.columns, recognition, table.dialect);
  const groups: Group[] = [];
  let came = 0;
  await table.ask(query.text, (row) => {
    if (came < most) groups.push(groupOf(row, query, table));
    came += 1;
  });
  if (came > most) {
    const problem = tooManyGroups(table, query, groups, came);
    return emptyReading(table.name, DATABASE, options.year, [problem]);
  }
  groups.sort(byCells(query));
  const pass = (each: Recognition, learned: Learned): Promise<Pass> =>
    Promise.resolve(passOf(table.name, groups, each, options, learned));
  const reading = await readThrough<never>(recognition, options, pass);
  // Only the years of dates are asked for: they do not tell two sources' postings apart.
  return { ...withOwnMonths(reading, recognition), dated: undefined };
}

/**
 * The recognition without a look at columns with a value for each row or so: they tell texts apart, not kinds of
 * rows.
 */
async function withoutManyValues(
  { path, columns, dialect, ask }: OpenTable,
  recognition: Recognition,
): Promise<Recognition> {
  const closed = new Set<RecognisedColumn>();
  for (const column of recognition.columns.filter(({ open }) => open === "verdier")) {
    const cell = dialect.quoted(columns[column.position]?.name ?? "");
    let values = 0;
    await ask(
      `SELECT DISTINCT ${cell} FROM ${path.map(dialect.quoted).join(".")} LIMIT ${MOST_VALUES + 1}`,
      () => values++,
    );
    if (values > MOST_VALUES) closed.add(column);
  }
  const kept = recognition.columns.map((column) => (closed.has(column) ? { ...column, open: undefined } : column));
  return { ...recognition, columns: kept };
}

/** Tells which column differs the most, among the groups that were held. */
function tooManyGroups(
  { name, columns }: OpenTable,
  query: LedgerQuery,
  groups: readonly Group[],
  came: number,
): Problem {
  const [widest] = query.columns
    .filter(({ is }) => is === "key")
    .map(({ position }) => ({ position, values: new Set(groups.map(({ cells }) => cells[position])).size }))
    .sort((a, b) => b.values - a.values);
  const column = columns[widest?.position ?? -1]?.name ?? "";
  const message = words`${name} har ${came} ulike sett av koder og perioder, flere enn de ${groups.length} det er plass til, og ingen av beløpene er brukt. Kolonnen «${column}» har alene ${widest?.values ?? 0} ulike verdier: er den et bilagsnummer eller annet som er nytt i hver rad, velg at den ikke leses.`;
  return { code: "kilde-for-mange-noekler", severity: "error", message, where: { file: name, column } };
}

function groupOf(row: readonly (string | null)[], { columns }: LedgerQuery, table: OpenTable): Group {
  const cells = new Array<Cell>(table.columns.length).fill(null);
  const broken: number[] = [];
  let rows = 0;
  columns.forEach(({ is, position }, at) => {
    const text = row[at] ?? null;
    switch (is) {
      case "key":
        cells[position] = cellOfText(text, table.columns[position]);
        break;
      case "name":
      case "example":
        cells[position] ??= text;
        break;
      case "ore":
        if (text !== null) cells[position] = kronerCell(text);
        break;
      case "state":
        if (text === STATES.unreadable) broken.push(position);
        break;
      case "rows":
        rows = Number(text);
    }
  });
  return { cells, rows, unreadable: broken };
}

/** By the cells, in the order of the query: engines give the rows in an order of their own, or of the moment. */
function byCells({ columns }: LedgerQuery): (a: Group, b: Group) => number {
  const positions = columns.filter(({ is }) => is === "key" || is === "ore").map(({ position }) => position);
  return (a, b) => {
    for (const position of positions) {
      const order = compared(a.cells[position] ?? null, b.cells[position] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compared(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a < typeof b ? -1 : 1;
  return String(a) < String(b) ? -1 : 1;
}

/**
 * Of an exact sum in øre: a double that is read back as the same øre, or what cannot be read, where it is beyond any
 * ledger.
 */
function kronerCell(sum: string): Cell {
  const amount = Number(sum);
  return Number.isSafeInteger(amount) ? kronerOf(ore(amount)) : sum;
}

function passOf(
  name: string,
  groups: readonly Group[],
  recognition: Recognition,
  options: ReadOptions,
  learned: Learned,
): Pass {
  const pass = beginPass(recognition, options, learned, true, (row) => groups[row - 1]?.rows ?? 1);
  const counter = createDigitsCounter(recognition);
  const plan = planRow(recognition, options);
  groups.forEach((group, at) => {
    counter.see(group.cells);
    const problem = unreadableIn(group, plan, at + 1);
    if (problem === null) pass.takeExactly(group.cells, at + 1);
    else pass.collector.add(unreadable(problem), at + 1);
  });
  const read = pass.finish(name, counter.digits());
  return groups.some(({ rows }) => rows > 1) ? { ...read, joined: FIGURES } : read;
}

/** What the engine cannot read is not read here either, however it is written. */
function unreadableIn({ cells, unreadable: broken }: Group, { amounts }: RowPlan, row: number) {
  const column = amounts.find(({ position }) => broken.includes(position));
  return column === undefined ? null : unreadableAmount(row, column, cells[column.position]);
}
