import { ore, type Ore } from "./ore";
import { Exact } from "./ratio";

/**
 * amount · part / whole in øre, rounded once, half away from zero. Exact whatever their size; `part` and `whole` are
 * whole numbers, `whole` not 0.
 */
export function proportion(amount: Ore, part: number, whole: number): Ore {
  const product = Math.abs(amount * part);
  if (!Number.isSafeInteger(product))
    return ore(new Exact(amount).times(part).div(whole).toDecimalPlaces(0).toNumber());
  const divisor = Math.abs(whole);
  const rest = product % divisor;
  const size = (product - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
  return ore(amount * part * whole < 0 ? -size : size);
}
