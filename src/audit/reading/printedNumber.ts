import { Exact, type Ratio } from "../../amounts/ratio";
import { rounded, type Interval } from "./interval";
import { remembered } from "./remembered";

/** What a figure of a text counts: kroner, percent, percentage points, or what the words say (people, places, days). */
export type NumberUnit = "kr" | "percent" | "points" | "count";

/** How a figure is hedged: «om lag 7», «over 7», «under 7», «drøyt 7», «knapt 7». */
export type Hedge = "none" | "about" | "over" | "under" | "wellOver" | "justUnder";

/** A figure of a text as it is printed, and the sizes it may stand for. */
export interface PrintedNumber {
  /** With its unit, as it stands: «7,9 mill. kroner». */
  readonly text: string;
  /** Where it begins and ends in the passage. */
  readonly from: number;
  readonly to: number;
  /** Its digits alone, as they stand: «7,9». */
  readonly digits: string;
  readonly sign: 1 | -1 | 0;
  readonly unit: NumberUnit;
  /** Kroner a unit: 1 000 000 for «mill». 1 for all but kroner. */
  readonly scale: number;
  readonly decimals: number;
  readonly hedge: Hedge;
  /** In kroner, percent or units. */
  readonly size: Ratio;
  /** Sizes it may stand for; trailing zeros of a whole number may be rounding. */
  readonly interval: Interval;
}

/** What the last digit of a figure counts, of «1000e-2» for hundredths of thousands. */
export const stepOf = remembered((step) => new Exact(step));

/** A rounding coarser than this of the figure itself is none: «200 mill» is not to the nearest hundred. */
const COARSEST = 0.05;
/** How much a hedged round figure gives or takes: «om lag 20 mill». */
const HEDGED = 0.1;

/** The sizes that a number printed with these digits may stand for, in kroner, percent or units. */
export function intervalOf(size: Ratio, decimals: number, scale: number, hedge: Hedge): Interval {
  const last = stepOf(`${scale}e-${decimals}`);
  const step = decimals > 0 ? last : roundStep(size, last);
  const half = step.div(2);
  const wide = step.greaterThan(last) || endsInZero(size, last) ? Exact.max(step, size.times(HEDGED)) : step;
  switch (hedge) {
    case "none":
      return rounded(size, step);
    case "about":
      return { low: Exact.max(0, size.minus(half).minus(wide)), high: size.plus(half).plus(wide) };
    case "over":
      return { low: size.minus(half), high: null };
    case "under":
      return { low: new Exact(0), high: size.plus(half) };
    case "wellOver":
      return { low: size.minus(half), high: size.plus(half).plus(wide) };
    case "justUnder":
      return { low: Exact.max(0, size.minus(half).minus(wide)), high: size.plus(half) };
  }
}

const endsInZero = (size: Ratio, last: Ratio): boolean => size.greaterThan(0) && size.div(last).mod(10).isZero();

/**
 * The largest power of ten that the figure may be rounded to: its trailing zeros, as long as they are a small part of
 * it.
 */
function roundStep(size: Ratio, last: Ratio): Ratio {
  let step = last;
  while (
    size.greaterThan(0) &&
    size.div(step).mod(10).isZero() &&
    step.times(10).lessThanOrEqualTo(size.times(COARSEST))
  )
    step = step.times(10);
  return step;
}
