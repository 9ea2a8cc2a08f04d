import type { Fact } from "../facts/factTable";

/**
 * How near two figures are, signs apart: the same when both are rounded; a unit of the last digit away, as a figure
 * worked out from rounded ones may be; or another.
 */
export type Nearness = "same" | "rounding" | "other";

const ROOM = 1e-9;

/**
 * What a figure is multiplied by where the amounts of its table are by `factor`: a percentage has no unit of amounts.
 */
export const factorOf = ({ kind }: Fact, factor: number): number => (kind === "percent" ? 1 : factor);

/** `ofAmounts`: what the first is multiplied by to be in the other's unit, where it is an amount. */
export function nearness(fact: Fact, other: Fact, ofAmounts: number): Nearness {
  const factor = factorOf(fact, ofAmounts);
  const [a, b] = [Math.abs(fact.value) * factor, Math.abs(other.value)];
  const half = fact.half * factor;
  const off = Math.abs(a - b);
  const room = ROOM * Math.max(a, b);
  if (off <= half + other.half + room) return "same";
  return off <= 3 * Math.max(half, other.half) + room ? "rounding" : "other";
}

/** Whether either has so many units of its last digit that it is no chance when they are the same. */
export function telling(fact: Fact, other: Fact, ofAmounts: number): boolean {
  const factor = factorOf(fact, ofAmounts);
  return (
    Math.max(Math.abs(fact.value) * factor, Math.abs(other.value)) >= 20 * Math.max(fact.half * factor, other.half)
  );
}
