/** The amounts of a row, in the order of the list's columns. */
export type Amounts = readonly number[];

export const plus = (one: Amounts, other: Amounts): Amounts =>
  one.map((amount, column) => amount + (other[column] as number));

/** Amounts in whole kroner are off from a sum of øre by half a krone for each of the rows. */
const KRONE = 100;
/** Smaller ones may come near each other by chance. */
const SURELY_ROUNDED = 10_000 * KRONE;

/** Whether each amount is what its column comes to, and at least two are amounts at all. */
export function isSum(amounts: Amounts, sum: Amounts, rows: number): boolean {
  if (amounts.filter((amount) => amount !== 0).length < 2) return false;
  if (amounts.every((amount, column) => amount === sum[column])) return true;
  const room = KRONE * Math.ceil(rows / 2);
  const isRounded = amounts.every((amount) => amount % KRONE === 0);
  const isLarge = amounts.filter((amount) => Math.abs(amount) >= SURELY_ROUNDED).length >= 2;
  return isRounded && isLarge && amounts.every((amount, column) => Math.abs(amount - (sum[column] as number)) <= room);
}
