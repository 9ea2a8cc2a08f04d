import { ore, type Ore } from "../../amounts/ore";
import { Exact, type Ratio } from "../../amounts/ratio";
import { METODER, type MetodeId } from "./metoder";
import type { Prognosetall } from "./prognosetall";

/**
 * The prognosis for the year in øre, in the sign of the figures: exact, then rounded once, half away from zero.
 * Null when the method cannot answer: a figure is missing, there is no base, or the base is so small that the answer
 * lies beyond what øre can hold.
 */
export const prognose = (metode: MetodeId, tall: Prognosetall<Ore>): Ore | null =>
  inOre(METODER[metode](exactTall(tall)));

/** The figures as the methods take them. */
export function exactTall(tall: Prognosetall<Ore>): Prognosetall {
  return {
    hittil: new Exact(tall.hittil),
    budsjettHittil: exactly(tall.budsjettHittil),
    aarsbudsjett: exactly(tall.aarsbudsjett),
    iFjorHittil: exactly(tall.iFjorHittil),
    iFjorAar: exactly(tall.iFjorAar),
    maaneder: tall.maaneder,
    manuell: exactly(tall.manuell),
  };
}

/** A method's answer in whole øre. */
export function inOre(exact: Ratio | null): Ore | null {
  const rounded = exact?.toDecimalPlaces(0).toNumber();
  return rounded !== undefined && Number.isSafeInteger(rounded) ? ore(rounded) : null;
}

function exactly(amount: Ore | null): Ratio | null {
  return amount === null ? null : new Exact(amount);
}
