import { saidIn, words, type Text } from "../../texts/words";
import { asciiId } from "../../ledger/asciiId";
import { partsOf, sumOfRows, type Formula } from "../../table/formula";
import type { Statement, StatementRow } from "./statement";

/**
 * The statement with the rows that each of the sums adds put in groups, every group with a sum of its own below it, in
 * the order the groups first come.
 * `groupOf` is asked with a row's number; null is a group of its own, last. The sums then add the groups' sums; a sum
 * of fewer than two rows stays as it is.
 */
export function groupRows(
  statement: Statement,
  sums: readonly string[],
  groupOf: (number: string) => string | null,
  rest: Text,
): Statement {
  return sums.reduce(
    (grouped, sum) =>
      grouped.rows.reduce((made, row) => (row.id === sum ? groupsOf(made, row, groupOf, rest) : made), grouped),
    statement,
  );
}

function groupsOf(
  statement: Statement,
  sum: StatementRow,
  groupOf: (number: string) => string | null,
  rest: Text,
): Statement {
  const ids = new Set(partsOf(sum.formula)?.map(({ row }) => row));
  const rows = statement.rows.filter(({ id }) => ids.has(id));
  if (rows.length < 2) return statement;
  const groups = new Map<string | null, StatementRow[]>();
  for (const row of rows)
    (
      groups.get(groupOf(row.number)) ??
      (groups.set(groupOf(row.number), []).get(groupOf(row.number)) as StatementRow[])
    ).push(row);
  const inOrder = [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null));
  const made = inOrder.map(([group, own]) => [...own, groupSum(sum, group ?? rest, own)]);
  const first = statement.rows.findIndex(({ id }) => ids.has(id));
  const others = statement.rows
    .filter(({ id }) => !ids.has(id))
    .map((row) => (row.id === sum.id ? { ...row, formula: sumOf(made.flatMap((own) => own.slice(-1))) } : row));
  return { ...statement, rows: [...others.slice(0, first), ...made.flat(), ...others.slice(first)] };
}

const groupSum = (sum: StatementRow, group: Text, rows: readonly StatementRow[]): StatementRow => ({
  ...sum,
  id: `${sum.id}-${asciiId(saidIn(group, "nb"))}`,
  number: "",
  label: words`Sum ${group}`,
  formula: sumOf(rows),
});

const sumOf = (rows: readonly StatementRow[]): Formula => sumOfRows(rows.map(({ id }) => ({ row: id, sign: 1 })));
