import type { Cells } from "../../document/table/columnRules";
import type { FactColumn } from "../facts/factTable";
import type { Matrix } from "./matrix";

/**
 * For each table the rows of all tables with its headings: what «Korttid», «Langtid» and «Samlet» have to do with
 * each other shows in no single row.
 */
export function pooledRows(
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
