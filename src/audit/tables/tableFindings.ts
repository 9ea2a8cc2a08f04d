import { inNorwegian, withoutNegativeZero } from "../../amounts/printAmount";
import { Exact } from "../../amounts/ratio";
import { cellNumber, type DecimalSign } from "../../document/cellNumber";
import type { PrintedTable, ReportDocument } from "../../document/reportDocument";
import type { ClaimKind } from "../claims/claim";
import type { FactTable } from "../facts/factTable";
import type { Finding } from "../finding";
import { columnTies } from "./columnTies";
import { judgeTies, type CellVerdict } from "./judgeTies";
import { matrixOf, type Tie } from "./matrix";
import { pooledRows } from "./pooledRows";
import { rowTies } from "./rowTies";

/** What the printed tables say of themselves: cells that their own columns, sums and percentages contradict. `facts`: the tables in the same order. */
export function tableFindings({ blocks, decimal }: ReportDocument, facts: readonly FactTable[]): readonly Finding[] {
  const tables = facts.map((fact) => {
    const table = blocks[fact.block] as PrintedTable;
    return { fact, table, columns: fact.columns, matrix: matrixOf(table, decimal) };
  });
  const pools = pooledRows(tables);
  return tables.flatMap(({ fact, table, columns, matrix }, t) => {
    const ties = [
      ...columnTies(matrix, columns, pools[t] ?? []),
      ...rowTies(
        matrix,
        table.rows.map(({ label }) => label),
      ),
    ];
    return judgeTies(ties).map((verdict) => findingOf(verdict, table, fact, decimal));
  });
}

const KINDS: Readonly<Record<Tie["kind"], ClaimKind>> = {
  kolonneregel: "tabell-kolonneregel",
  sum: "tabell-sum",
  prosent: "tabell-prosent",
  snitt: "tabell-snitt",
};

function findingOf(
  { cell, verdict, ties }: CellVerdict,
  table: PrintedTable,
  fact: FactTable,
  decimal: DecimalSign,
): Finding {
  const tie = ties[0] as Tie;
  const row = table.rows[cell.row];
  const printed = row?.cells?.[cell.column];
  const expected = tie.expected(cell);
  return {
    kind: KINDS[tie.kind],
    verdict: verdict === "sePaa" ? "se på" : verdict,
    block: fact.block,
    at: cell,
    place: printed?.place ?? table.place,
    quoted: printed?.text ?? "",
    context: `${row?.label ?? ""} – ${table.headers[cell.column] ?? ""}`,
    right: verdict === "feil" && expected !== null ? cellLike(printed?.text ?? "", expected, decimal) : null,
    source: null,
    why: "",
  };
}

/** A figure printed as the cell is. */
function cellLike(text: string, value: number, decimal: DecimalSign): string {
  const decimals = cellNumber(text, decimal)?.decimals ?? 0;
  const printed = inNorwegian(withoutNegativeZero(new Exact(value).toFixed(decimals))).replace(
    "\u2212",
    text.includes("\u2212") ? "\u2212" : "-",
  );
  const spaced = /\d{4}/.test(text) ? printed.replaceAll("\u00a0", "") : printed.replaceAll("\u00a0", " ");
  return text.includes("%") ? `${spaced} %` : spaced;
}
