import { ore, type Ore } from "./ore";
import { Exact, type Ratio } from "./ratio";

/** The unit figures are shown in. */
export type Unit = "kroner" | "tusen" | "mill";

export const ORE_PER_UNIT: Readonly<Record<Unit, number>> = { kroner: 100, tusen: 100_000, mill: 100_000_000 };
const DECIMALS: Readonly<Record<Unit, number>> = { kroner: 0, tusen: 0, mill: 1 };

/**
 * The amount in the unit as printed, half away from zero: "-10144"; decimal point, no thousands separator, never "-0".
 */
export function roundedAmount(amount: Ore, unit: Unit): string {
  return withoutNegativeZero(new Exact(ore(amount)).div(ORE_PER_UNIT[unit]).toFixed(DECIMALS[unit]));
}

/** The ratio as percent with the given decimals, half away from zero: "-4.2"; decimal point, never "-0.0". */
export function roundedPercent(ratio: Ratio, decimals = 1): string {
  return withoutNegativeZero(ratio.times(100).toFixed(decimals));
}

const NORWEGIAN = new Map<number, Intl.NumberFormat>();

/** Norwegian spelling of a rounded number: "-10144" -> "−10 144" with NBSP between thousands and decimal comma. */
export function inNorwegian(rounded: string): string {
  const point = rounded.indexOf(".");
  const decimals = point < 0 ? 0 : rounded.length - point - 1;
  const format =
    NORWEGIAN.get(decimals) ??
    new Intl.NumberFormat("nb-NO", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  NORWEGIAN.set(decimals, format);
  return format.format(rounded as Intl.StringNumericLiteral);
}

/** The amount in kroner and øre as Norwegians write it, for messages: "−62 000,00". */
export function printKroner(amount: number): string {
  return inNorwegian((ore(amount) / 100).toFixed(2));
}

/** "-0.0" as "0.0"; any other number as it is. */
export function withoutNegativeZero(text: string): string {
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}
