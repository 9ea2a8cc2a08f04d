import type { DecimalSign } from "../../document/cellNumber";
import type { PrintedTable, ReportDocument } from "../../document/reportDocument";
import type { Cells } from "../../document/table/columnRules";
import type { ClaimKind } from "../claims/claim";
import type { FactColumn, FactTable } from "../facts/factTable";
import { isSumLabel } from "../facts/labels";
import type { Finding } from "../finding";
import { cellLike } from "./cellLike";
import { columnTies } from "./columnTies";
import { type CellVerdict, judgeTies } from "./judgeTies";
import { ledgerFindings, withoutKnown } from "./ledgerFindings";
import { keyOf, type Matrix, matrixOf, type Tie } from "./matrix";
import { repeatedTies } from "./repeatedTies";
import { rowTies } from "./rowTies";

interface Found {
  readonly findings: readonly Finding[];
  readonly unheld: readonly FactTable[];
  /** They are of another municipality's accounts than ours: nothing of ours is held against them. */
  readonly isOfOthers: boolean;
}

/**
 * What is said of the printed tables: by ours, cell by cell, and by themselves where ours say nothing: cells that
 * their own columns, sums, percentages and repetitions contradict. `unheld`: the printed tables with what is theirs
 * alone. `printed`: the tables in the order of the document; `ours`: those of a report of ours, none without a
 * ledger.
 */
export function tableFindings(
  { blocks, decimal }: ReportDocument,
  printed: readonly FactTable[],
  ours: readonly FactTable[],
): Found {
  const tables = printed.map((fact, t) => {
    const table = blocks[fact.block] as PrintedTable;
    return { fact, table, decimal, matrix: matrixOf(table, decimal, t), columns: fact.columns };
  });
  const pools = pooledRows(tables);
  const ties = tables.flatMap(({ table, columns, matrix }, t) => {
    const labels = table.rows.map(({ label }) => label);
    return [
      ...columnTies(matrix, columns, labels, pools[t] ?? []),
      ...rowTies(matrix, columns, labels),
      ...meanTies(matrix, columns, labels),
    ];
  });
  const held = ledgerFindings(tables, ours);
  const { findings, known } = held.isOfOthers ? NOT_HELD : held;
  const ofTies = judgeTies([...ties, ...repeatedTies(printed)], known)
    .filter(({ cell }) => !known.has(keyOf(cell)))
    .map((verdict) => findingOf(verdict, tables[verdict.cell.table] as (typeof tables)[number]));
  return { findings: [...findings, ...ofTies], unheld: withoutKnown(printed, known), isOfOthers: held.isOfOthers };
}

const NOT_HELD = { findings: [], known: new Map<string, boolean>() };

const KINDS: Readonly<Record<Tie["kind"], ClaimKind>> = {
  kolonneregel: "tabell-kolonneregel",
  sum: "tabell-sum",
  prosent: "tabell-prosent",
  snitt: "tabell-snitt",
  gjentatt: "gjentatt",
};

function findingOf(
  { cell, verdict, ties }: CellVerdict,
  { table, fact, decimal }: { readonly table: PrintedTable; readonly fact: FactTable; readonly decimal: DecimalSign },
): Finding {
  const tie = ties[0] as Tie;
  const row = table.rows[cell.row];
  const printed = row?.cells?.[cell.column];
  const expected = tie.expected(cell);
  return {
    kind: KINDS[tie.kind],
    verdict: verdict === "sePaa" ? "se på" : verdict,
    block: fact.block,
    at: { row: cell.row, column: cell.column },
    place: printed?.place ?? table.place,
    quoted: printed?.text ?? "",
    context: `${row?.label ?? ""} – ${table.headers[cell.column] ?? ""}`,
    right: verdict === "feil" && expected !== null ? cellLike(printed?.text ?? "", expected, decimal) : null,
    source: null,
    why: "",
  };
}

const FEWEST_ROWS = 3;

/**
 * The share of the whole lies between those of its parts, whatever their weights: the row for all, in tables of
 * nothing but shares. Broken ties alone:
 * a mean that lies between says little.
 */
function meanTies(
  { table, rows, percent }: Matrix,
  columns: readonly FactColumn[],
  labels: readonly string[],
): readonly Tie[] {
  const whole = labels.flatMap((label, row) => (isSumLabel(label) ? [row] : []));
  const row = whole[0] ?? 0;
  const parts = rows.slice(0, row);
  const isOfShares =
    percent.length > 0 && percent.every((is) => is) && columns.every(({ measure }) => measure === "value");
  if (whole.length !== 1 || !isOfShares || parts.length < FEWEST_ROWS || parts.some((cells) => !cells)) return [];
  return percent.flatMap((_, column): readonly Tie[] => {
    const total = rows[row]?.[column];
    const own = parts.flatMap((cells) => cells?.[column] ?? []).map(({ ticks, decimals }) => ticks / 10 ** decimals);
    if (!total || own.length < FEWEST_ROWS) return [];
    const [value, half] = [total.ticks / 10 ** total.decimals, 0.5 / 10 ** total.decimals];
    const sum = own.reduce((all, each) => all + each, 0);
    const isBetween = value >= Math.min(...own) - 2 * half && value <= Math.max(...own) + 2 * half;
    const isSum = Math.abs(sum - value) <= (own.length + 1) * half + 1e-9 || Math.abs(value - 100) <= half;
    if (isBetween || isSum) return [];
    const target = { table, row, column };
    return [{ kind: "snitt", cells: [target], target, keeps: "broken", expected: () => null, bySignAlone: false }];
  });
}

/**
 * For each table the rows of all tables with its headings: what «Korttid», «Langtid» and «Samlet» have to do with
 * each other shows in no single row.
 */
function pooledRows(
  tables: readonly { readonly matrix: Matrix; readonly columns: readonly FactColumn[] }[],
): readonly (readonly Cells[])[] {
  const pools = new Map<string, Cells[]>();
  const keys = tables.map(({ columns }, t) => headingsKey(columns) ?? `table ${t}`);
  tables.forEach(({ matrix }, t) => {
    const key = keys[t] as string;
    (pools.get(key) ?? (pools.set(key, []).get(key) as Cells[])).push(
      ...matrix.rows.flatMap((row) => (row && row.length > 0 ? [row] : [])),
    );
  });
  return keys.map((key) => pools.get(key) as readonly Cells[]);
}

const OF_NO_ACCOUNT = /^(?:\d+|i|prosent|pst|kr|kron)$/;

/** The headings without years and units; null where some could not be read. */
const headingsKey = (columns: readonly FactColumn[]): string | null =>
  columns.length === 0 || columns.some(({ header }) => header === "")
    ? null
    : columns.map(({ stems }) => stems.filter((each) => !OF_NO_ACCOUNT.test(each)).join(" ")).join("|");
