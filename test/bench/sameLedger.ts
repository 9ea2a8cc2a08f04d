import { join } from "node:path";
import { codeAt, DIMENSIONS, figuresOf, type Ledger } from "../../src/ledger/ledger";
import { recognitionFor } from "../../src/source/recognitionFor";
import { DIALECTS } from "../../src/source/sql/dialects";
import { inspectTable } from "../../src/source/sql/inspectTable";
import { ledgerQuery } from "../../src/source/sql/ledgerQuery";
import type { OpenTable } from "../../src/source/sql/openTable";
import { readTable } from "../../src/source/sql/readTable";
import type { TableColumn } from "../../src/source/sql/tableColumns";
import { readInput } from "../../src/cli/readInput";
import { SAMPLE } from "../support/sample";

export const SAMPLE_LEDGER = join(SAMPLE, "hovedbok.csv");

/** Its rows, amounts in øre, in an order of their own. */
const linesOf = (ledger: Ledger): readonly string[] =>
  Array.from({ length: ledger.size }, (_, row) =>
    [...DIMENSIONS.map((dimension) => codeAt(ledger, dimension, row)), ...figuresOf(ledger).map((figure) => ledger.amounts[figure]?.[row])].join(";"),
  ).sort();

/** The sample's ledger, read from its CSV. */
export async function ledgerOfFile(): Promise<readonly string[]> {
  const { ledger } = await readInput({ ledger: [SAMPLE_LEDGER], budget: [], lastYear: [], organisation: undefined, template: undefined, lists: [], year: 2024, report: "aarsrapport", month: undefined });
  return linesOf(ledger);
}

/** What DuckDB's table comes to by the query that `tertial sql` writes: the ledger, the rows that cannot be read, and the query. */
export async function ledgerOfTable(name: string, columns: readonly TableColumn[], ask: OpenTable["ask"]): Promise<{ readonly lines: readonly string[]; readonly unreadable: number; readonly query: string }> {
  const table: OpenTable = { name, path: [name], columns, dialect: DIALECTS.duckdb, ask };
  const recognition = recognitionFor("regnskap", await inspectTable(table), 2024);
  const { ledger, control } = await readTable(table, recognition, { year: 2024 });
  const unreadable = control.leftOut.find(({ reason }) => reason === "uleselig")?.rows ?? 0;
  return { lines: linesOf(ledger), unreadable, query: ledgerQuery(table.path, columns, recognition, table.dialect).text };
}
