import type { RowPair } from "../../law/tables/definition";
import { mergeRows } from "./mergeRows";
import type { Statement, StatementRow } from "./statement";

/**
 * The statement with one net line a fund, as the layout of 2020 and 2021 has it: «Netto avsetninger til eller bruk av …»
 * for each pair of «Avsetninger til …» and «Bruk av …». Lines after a pair are numbered one lower. Source: accounts of Stavanger 2020 and 2021.
 */
export function netFundLines(statement: Statement): Statement {
  const ids = new Set(statement.rows.map(({ id }) => id));
  const pairs = statement.rows.flatMap((row) => pairOf(ids, row));
  const seconds = statement.rows.flatMap((row, position) => (pairs.some(({ second }) => second === row.id) ? [position] : []));
  const lowered = statement.rows.map((row, position) => withNumber(row, seconds.filter((second) => second < position).length));
  return mergeRows({ ...statement, rows: lowered }, pairs);
}

function pairOf(ids: ReadonlySet<string>, { id, label }: StatementRow): readonly RowPair[] {
  const second = id.replace("avsetning", "bruk");
  if (!id.startsWith("avsetning") || !ids.has(second)) return [];
  return [{ first: id, second, id: id.replace("avsetning", "netto"), label: label.replace("Avsetninger til", "Netto avsetninger til eller bruk av") }];
}

function withNumber(row: StatementRow, lower: number): StatementRow {
  return /^\d+$/.test(row.number) ? { ...row, number: String(Number(row.number) - lower) } : row;
}
