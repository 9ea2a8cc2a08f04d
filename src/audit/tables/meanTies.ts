import type { FactColumn } from "../facts/factTable";
import { isSumLabel } from "../facts/labels";
import type { Matrix, Tie } from "./matrix";

const FEWEST_ROWS = 3;

/**
 * The share of the whole lies between those of its parts, whatever their weights: the row for all, in tables of
 * nothing but shares. Broken ties alone:
 * a mean that lies between says little.
 */
export function meanTies(
  { table, rows, percent }: Matrix,
  columns: readonly FactColumn[],
  labels: readonly string[],
): readonly Tie[] {
  const whole = labels.flatMap((label, row) => (isSumLabel(label) ? [row] : []));
  const row = whole[0] ?? 0;
  const parts = rows.slice(0, row);
  const isOfShares =
    percent.length > 0 && percent.every((is) => is) && columns.every(({ measure }) => measure === "value");
  if (whole.length !== 1 || !isOfShares || parts.length < FEWEST_ROWS || parts.some((cells) => !cells)) return [];
  return percent.flatMap((_, column): readonly Tie[] => {
    const total = rows[row]?.[column];
    const own = parts.flatMap((cells) => cells?.[column] ?? []).map(({ ticks, decimals }) => ticks / 10 ** decimals);
    if (!total || own.length < FEWEST_ROWS) return [];
    const [value, half] = [total.ticks / 10 ** total.decimals, 0.5 / 10 ** total.decimals];
    const sum = own.reduce((all, each) => all + each, 0);
    const isBetween = value >= Math.min(...own) - 2 * half && value <= Math.max(...own) + 2 * half;
    const isSum = Math.abs(sum - value) <= (own.length + 1) * half + 1e-9 || Math.abs(value - 100) <= half;
    if (isBetween || isSum) return [];
    const target = { table, row, column };
    return [{ kind: "snitt", cells: [target], target, keeps: "broken", expected: () => null, bySignAlone: false }];
  });
}
