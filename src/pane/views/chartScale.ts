/**
 * Round figures along an axis, from the lowest to the highest; they take in every value and 0, which columns stand
 * on.
 */
export interface Scale {
  readonly ticks: readonly number[];
  /** 0 at the lowest tick, 1 at the highest. */
  readonly share: (value: number) => number;
  /** Decimals the ticks need. */
  readonly decimals: number;
}

const STEPS = [1, 2, 2.5, 5, 10];
/** About so many stand along an axis. */
const COUNT = 5;

/** The scale that has room for the values. */
export function chartScale(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  const magnitude = 10 ** Math.floor(Math.log10(span / COUNT));
  const step = magnitude * (STEPS.find((each) => each * magnitude * COUNT >= span * (1 - 1e-9)) ?? 10);
  const decimals = Math.max(
    0,
    Math.ceil(-Math.log10(step) - 1e-9) + (Number.isInteger(Number((step / magnitude).toFixed(6))) ? 0 : 1),
  );
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil((low + span) / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toFixed(decimals)));
  const [bottom, top] = [first * step, last * step];
  return { ticks, decimals, share: (value) => (value - bottom) / (top - bottom) };
}
