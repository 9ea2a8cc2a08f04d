import { keeping, type Cells } from "../table/columnRules";
import type { FoundRule } from "../table/findColumnRules";

/** How much larger or smaller a column is than the one before it, in powers of ten, and how much that varies. */
interface Step {
  readonly usual: number;
  readonly spread: number;
}

/** Between each column and the next, in the rows with one way to read them; null where they are too few. */
export function profileOf(numbers: readonly (readonly Cells[])[], count: number): readonly (Step | null)[] {
  const sure = numbers.filter((ways) => ways.length === 1).map(([row]) => row as Cells);
  return Array.from({ length: count - 1 }, (_, c) => {
    const steps = sure.map((row) => stepAt(row, c)).filter((step) => step !== null);
    if (steps.length < 2) return null;
    const usual = middle(steps);
    return { usual, spread: middle(steps.map((step) => Math.abs(step - usual))) };
  });
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function stepAt(row: Cells, c: number): number | null {
  const [a, b] = [row[c], row[c + 1]];
  return a && b && a.ticks !== 0 && b.ticks !== 0
    ? Math.log10(Math.abs(b.ticks)) - Math.log10(Math.abs(a.ticks))
    : null;
}

/** How much nearer than the next the nearest way must be, in powers of ten. */
const CLEARLY = 1.2;
/** And how near it must be at all. */
const FARTHEST = 2.5;
/** What a missing figure, and a column that nothing is known of, count for. */
const NO_STEP = 0.5;

/** Which of the ways is right, or −1 when that is not sure. */
export function chosen(ways: readonly Cells[], rules: readonly FoundRule[], profile: readonly (Step | null)[]): number {
  if (ways.length <= 1) return ways.length - 1;
  const kept = ways.map((row) => keptRules(row, rules));
  const most = Math.max(...kept);
  const best = ways
    .flatMap((row, w) => (kept[w] === most ? [{ w, distance: distanceOf(row, profile) }] : []))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = best;
  if (!first) return -1;
  return !second || (second.distance - first.distance >= CLEARLY && first.distance <= FARTHEST) ? first.w : -1;
}

/**
 * How far a way is from how the columns go together in other rows; columns that nothing is known of are of one size.
 */
const distanceOf = (row: Cells, profile: readonly (Step | null)[]): number =>
  profile.reduce<number>((sum, known, c) => {
    const step = stepAt(row, c);
    return sum + (step === null ? NO_STEP : Math.abs(step - (known?.usual ?? 0)) / (1 + 3 * (known?.spread ?? 0)));
  }, 0);

/** How many of the rules between columns the row keeps. */
export const keptRules = (row: Cells, rules: readonly FoundRule[]): number =>
  rules.filter(({ rule }) => ["exact", "rounding"].includes(keeping(rule, row))).length;
