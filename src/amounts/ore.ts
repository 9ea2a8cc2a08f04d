/** An exact amount in øre: a safe integer. Ledger sign (debit +, credit −) unless a name says otherwise. */
export type Ore = number & { readonly __unit: "ore" };

export const ZERO = 0 as Ore;

/**
 * The number as øre. Throws RangeError when it is not a safe integer: beyond 90 071 mrd kr sums would no longer be
 * exact.
 */
export function ore(value: number): Ore {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} er ikke et helt antall øre som kan regnes eksakt`);
  // -0 is turned into 0 so that equal amounts are also identical.
  return (value === 0 ? 0 : value) as Ore;
}

/** The exact sum in øre. */
export function sumOre(amounts: Iterable<Ore>): Ore {
  let total = 0;
  for (const amount of amounts) total += amount;
  return ore(total);
}

/** −amount. */
export function negate(amount: Ore): Ore {
  return ore(-amount);
}

/** The amount in kroner as a double, for a spreadsheet cell; the nearest double to the exact amount. */
export function kronerOf(amount: Ore): number {
  return amount / 100;
}

/**
 * Øre of a double in kroner, snapped to the nearest øre; null when it lies further from a whole øre than floating point
 * noise explains.
 */
export function oreOfKroner(kroner: number): Ore | null {
  const nearest = Math.round(kroner * 100);
  if (!Number.isSafeInteger(nearest)) return null;
  const noise = 1e-9 + Math.abs(kroner) * 1e-13;
  return Math.abs(kroner - nearest / 100) <= noise ? ore(nearest) : null;
}
