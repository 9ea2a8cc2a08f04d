import { wordsOf } from "../../texts/words";
import type { RowPair } from "../../law/tables/definition";
import { partsOf, sumOfRows } from "../../table/formula";
import type { Statement, StatementRow } from "./statement";

/**
 * The statement with each pair as one row; a pair of which a row is left out stays as it is. Sums add the merged row
 * instead.
 */
export function mergeRows(statement: Statement, pairs: readonly RowPair[]): Statement {
  const byId = new Map(statement.rows.map((row) => [row.id, row]));
  const present = new Map(
    pairs.filter(({ first, second }) => byId.has(first) && byId.has(second)).map((pair) => [pair.first, pair]),
  );
  if (present.size === 0) return statement;
  const ids = new Map(
    [...present.values()].flatMap(
      ({ first, second, id = first }) =>
        [
          [first, id],
          [second, id],
        ] as const,
    ),
  );
  const seconds = new Set([...present.values()].map(({ second }) => second));
  const rows = statement.rows
    .filter(({ id }) => !seconds.has(id))
    .map((row) => {
      const pair = present.get(row.id);
      const other = pair && byId.get(pair.second);
      return pair && other ? merged(row, other, pair) : row;
    });
  return { ...statement, rows: rows.map((row) => withIds(row, ids)) };
}

function merged(row: StatementRow, other: StatementRow, { id = row.id, label }: RowPair): StatementRow {
  if (row.formula?.is !== "postings" || other.formula?.is !== "postings")
    throw new Error(`${row.id} og ${other.id} er ikke rader av føringer`);
  return {
    ...row,
    id,
    label: label === undefined ? row.label : wordsOf(label),
    formula: { ...row.formula, sets: [...row.formula.sets, ...other.formula.sets] },
  };
}

function withIds(row: StatementRow, ids: ReadonlyMap<string, string>): StatementRow {
  const parts = partsOf(row.formula)?.map((part) => ids.get(part.row) ?? part.row);
  return parts ? { ...row, formula: sumOfRows([...new Set(parts)].map((part) => ({ row: part, sign: 1 }))) } : row;
}
