import { Decimal } from "decimal.js";
import type { Ore } from "./ore";

/** Our own clone: 40 digits, half away from zero like Excel's AVRUND. */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Ratio = Decimal;

/** part / |base| as a ratio (0.025 = 2,5 %); null when the base is 0. */
export function ratioOf(part: Ore, base: Ore): Ratio | null {
  return base === 0 ? null : new Exact(part).div(Math.abs(base));
}
