import { sumOre, ZERO } from "../../amounts/ore";
import { asciiId } from "../../ledger/asciiId";
import { REPORT_FIGURES } from "../../ledger/grunnlag/reportFigure";
import type { Statement, StatementRow } from "./statement";

/**
 * The statement with the rows that each of the sums adds put in groups, every group with a sum of its own below it, in the order the groups first come.
 * `groupOf` is asked with a row's number; null is a group of its own, last. The sums then add the groups' sums; a sum of fewer than two rows stays as it is.
 */
export function groupRows(statement: Statement, sums: readonly string[], groupOf: (number: string) => string | null, rest: string): Statement {
  return sums.reduce((grouped, sum) => grouped.rows.reduce((made, row) => (row.id === sum ? groupsOf(made, row, groupOf, rest) : made), grouped), statement);
}

function groupsOf(statement: Statement, sum: StatementRow, groupOf: (number: string) => string | null, rest: string): Statement {
  const ids = new Set(sum.terms.kind === "rows" ? sum.terms.of : []);
  const rows = statement.rows.filter(({ id }) => ids.has(id));
  if (rows.length < 2) return statement;
  const groups = new Map<string | null, StatementRow[]>();
  for (const row of rows) (groups.get(groupOf(row.number)) ?? groups.set(groupOf(row.number), []).get(groupOf(row.number)) as StatementRow[]).push(row);
  const inOrder = [...groups].sort(([a], [b]) => Number(a === null) - Number(b === null));
  const made = inOrder.map(([group, own]) => [...own, groupSum(sum, group ?? rest, own)]);
  const first = statement.rows.findIndex(({ id }) => ids.has(id));
  const others = statement.rows.filter(({ id }) => !ids.has(id)).map((row) => (row.id === sum.id ? { ...row, terms: { kind: "rows" as const, of: made.map((own) => (own[own.length - 1] as StatementRow).id) } } : row));
  return { ...statement, rows: [...others.slice(0, first), ...made.flat(), ...others.slice(first)] };
}

function groupSum(sum: StatementRow, group: string, rows: readonly StatementRow[]): StatementRow {
  const figures = REPORT_FIGURES.filter((figure) => sum.amounts[figure] !== undefined);
  return {
    ...sum,
    id: `${sum.id}-${asciiId(group)}`,
    number: "",
    label: `Sum ${group}`,
    terms: { kind: "rows", of: rows.map(({ id }) => id) },
    amounts: Object.fromEntries(figures.map((figure) => [figure, sumOre(rows.map((row) => row.amounts[figure] ?? ZERO))])),
  };
}
