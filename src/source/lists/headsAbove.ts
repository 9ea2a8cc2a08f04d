import { isSum, plus, type Amounts } from "./rowSums";

/**
 * Rows with an amount that are sums of the rows below them, as an outline has them: position -> how many rows it adds
 * up. A head of one row is its twin, and proves nothing alone: it counts where the whole list is heads with their rows,
 * and some head adds up several.
 */
export function headsAbove(rows: readonly Amounts[]): ReadonlyMap<number, number> {
  const whole = rows.length > 0 ? headOf(rows, 0, 2) : null;
  const first = whole !== null && whole === rows.length - 1 ? 1 : 0;
  const parted = outline(rows, first);
  if (parted !== null) return first === 1 ? new Map([[0, rows.length - 1], ...parted]) : parted;
  const heads = new Map<number, number>();
  for (let at = first; at < rows.length;) {
    const added = headOf(rows, at, 2);
    if (added !== null) heads.set(at, added);
    at += 1 + (added ?? 0);
  }
  return first === 1 ? heads.set(0, rows.length - 1) : heads;
}

/** The heads where each row is one or belongs to the one above; null where it is not so, or all have one row each. */
function outline(rows: readonly Amounts[], first: number): ReadonlyMap<number, number> | null {
  const heads = new Map<number, number>();
  for (let at = first; at < rows.length;) {
    const added = headOf(rows, at, 1);
    if (added === null) return null;
    heads.set(at, added);
    at += 1 + added;
  }
  return [...heads.values()].some((added) => added > 1) ? heads : null;
}

/** How many of the next rows the row is the sum of, `fewest` at least; null when it is not. */
function headOf(rows: readonly Amounts[], at: number, fewest: number): number | null {
  const head = rows[at] as Amounts;
  let sum: Amounts = head.map(() => 0);
  for (let taken = 1; at + taken < rows.length; taken++) {
    sum = plus(sum, rows[at + taken] as Amounts);
    if (taken >= fewest && isSum(head, sum, taken)) return taken;
  }
  return null;
}
