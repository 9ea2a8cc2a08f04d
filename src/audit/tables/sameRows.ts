import type { FactTable } from "../facts/factTable";
import { rowNames, type RowNames } from "./rowNames";

/**
 * For each row of a table the row of another that has its name, −1 for none. Rows of one name are taken in order; a
 * sum that says no more is the other's sum, or the row its heading names.
 */
export function sameRows(table: FactTable, other: FactTable): readonly number[] {
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
