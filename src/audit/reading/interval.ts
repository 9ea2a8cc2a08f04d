import { Exact, type Ratio } from "../../amounts/ratio";

/**
 * Sizes (no sign) that what is printed may stand for: from `low`, up to but not `high`; `high` null: without end. A
 * single size, where the figure is exact.
 */
export interface Interval {
  readonly low: Ratio;
  readonly high: Ratio | null;
}

/** The interval of one size alone. */
export const exactly = (size: Ratio): Interval => ({ low: size, high: size });

const isPoint = ({ low, high }: Interval): boolean => high !== null && high.equals(low);

/** Whether some size lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  if (isPoint(a)) return holds(b, a.low);
  if (isPoint(b)) return holds(a, b.low);
  return (a.high === null || b.low.lessThan(a.high)) && (b.high === null || a.low.lessThan(b.high));
}

/** Whether the interval holds the size. */
export const holds = ({ low, high }: Interval, size: Ratio): boolean =>
  size.greaterThanOrEqualTo(low) && (high === null || size.lessThan(high) || size.equals(low));

/**
 * A size printed with `step` as the unit of its last digit: rounded half away from zero, and never less than nothing.
 */
export function rounded(size: Ratio, step: Ratio): Interval {
  const half = step.div(2);
  return { low: Exact.max(0, size.minus(half)), high: size.plus(half) };
}
