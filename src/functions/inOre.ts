import type { InOre } from "./arguments/wholeOre";
import type { FunctionId } from "./functionId";

const deviation = (regnskap: number, budsjett: number, retning: unknown): number =>
  retning === 1 ? budsjett - regnskap : regnskap - budsjett;

/** Kroner of øre; NaN where doubles have lost some of them. */
const kroner = (ore: number): number => (Number.isSafeInteger(ore) ? ore / 100 : NaN);

/**
 * NaN without a divisor, or where doubles have lost some of the øre. A quotient of whole numbers is the double nearest
 * to the exact one.
 */
const ratio = (dividend: number, divisor: number): number =>
  divisor !== 0 && Number.isSafeInteger(dividend) ? dividend / divisor : NaN;

/** The functions that are made over whole columns, on whole øre; what they say is what the exact ones say. */
export const IN_ORE = {
  AVVIK: (regnskap, budsjett, retning) => kroner(deviation(regnskap, budsjett, retning)),
  AVVIK_PCT: (regnskap, budsjett, _nullbudsjett, retning) =>
    ratio(deviation(regnskap, budsjett, retning), Math.abs(budsjett)),
  FORBRUK_PCT: (regnskap, budsjett) => ratio(regnskap, budsjett),
  NDR_PCT: (nettoDriftsresultat, driftsinntekter) => ratio(nettoDriftsresultat, driftsinntekter),
  DISPFOND_PCT: (disposisjonsfond, driftsinntekter) => ratio(Math.abs(disposisjonsfond), Math.abs(driftsinntekter)),
} as const satisfies Partial<Record<FunctionId, InOre>>;
