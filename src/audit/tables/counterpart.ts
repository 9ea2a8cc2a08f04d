import type { FactTable } from "../facts/factTable";
import { rowNames, type RowNames } from "./rowNames";
import { type ColumnPair, sameColumns } from "./sameColumns";

/** What of a printed table another table has too. */
export interface Counterpart {
  readonly table: FactTable;
  /** For each row of the printed table the row of the other, −1 for none. */
  readonly rows: readonly number[];
  readonly columns: readonly ColumnPair[];
  /** What the printed amounts are multiplied by to be the other's. */
  readonly factor: number;
  readonly agree: number;
  readonly differ: number;
}

const FACTORS = [1, 1000, 1_000_000];
const FEWEST_ROWS_SHARE = 0.4;

/** What the two share when as many rows have the same names as it takes; null where they are not of the same thing. */
export function counterpart(printed: FactTable, other: FactTable): Counterpart | null {
  const rows = sameRows(printed, other);
  const named = rows.filter((row) => row >= 0).length;
  if (named === 0 || named < FEWEST_ROWS_SHARE * rowNames(printed).filled) return null;
  const factors = printed.krPerUnit === null && other.origin === "ledger" ? FACTORS : [1];
  return factors
    .map((factor): Counterpart => {
      const columns = sameColumns(printed, other, rows, factor);
      const sum = (of: (pair: ColumnPair) => number): number => columns.reduce((all, pair) => all + of(pair), 0);
      return {
        table: other,
        rows,
        columns,
        factor,
        agree: sum(({ agree }) => agree),
        differ: sum(({ differ }) => differ),
      };
    })
    .reduce((best, each) => (each.agree - each.differ > best.agree - best.differ ? each : best));
}

/** Of several tables that have the printed one's figures, the one that has most of them. */
export function bestCounterpart(printed: FactTable, others: readonly FactTable[]): Counterpart | null {
  let best: Counterpart | null = null;
  for (const other of others) {
    const found = counterpart(printed, other);
    if (found && (!best || weightOf(found) > weightOf(best))) best = found;
  }
  return best;
}

const weightOf = ({ agree, differ, columns }: Counterpart): number => agree - differ + 0.1 * columns.length;

/**
 * For each row of a table the row of another that has its name, −1 for none. Rows of one name are taken in order; a
 * sum that says no more is the other's sum, or the row its heading names.
 */
function sameRows(table: FactTable, other: FactTable): readonly number[] {
  const [own, others] = [rowNames(table), rowNames(other)];
  const taken = new Set<number>();
  const rows = own.names.map((names) => take(others, names, taken));
  table.rows.forEach(({ facts }, r) => {
    if (rows[r] !== -1 || facts.length === 0) return;
    const isBareSum = own.bareSums.includes(r);
    if (isBareSum) rows[r] = onlyOne(others.bareSums, rows);
    if (rows[r] === -1 && (isBareSum || own.filled === 1)) rows[r] = take(others, own.areas, taken);
  });
  return rows;
}

function take({ places }: RowNames, names: readonly string[], taken: Set<number>): number {
  for (const name of names) {
    const first = places.get(name)?.find((place) => !taken.has(place));
    if (first === undefined) continue;
    taken.add(first);
    return first;
  }
  return -1;
}

/** The only one of these that is free; −1 for none, or several. */
function onlyOne(places: readonly number[], taken: readonly number[]): number {
  const free = places.filter((place) => !taken.includes(place));
  return free.length === 1 ? (free[0] as number) : -1;
}
