import type { DecimalSign } from "../../document/cellNumber";
import type { PrintedTable, ReportDocument } from "../../document/reportDocument";
import type { ClaimKind } from "../claims/claim";
import type { FactTable } from "../facts/factTable";
import type { Finding } from "../finding";
import { cellLike } from "./cellLike";
import { columnTies } from "./columnTies";
import { judgeTies, type CellVerdict } from "./judgeTies";
import { ledgerFindings, withoutKnown } from "./ledgerFindings";
import { keyOf, matrixOf, type Tie } from "./matrix";
import { meanTies } from "./meanTies";
import { pooledRows } from "./pooledRows";
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
