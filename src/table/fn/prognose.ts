import { ore, type Ore } from "../../amounts/ore";
import { Exact, type Ratio } from "../../amounts/ratio";
import { METODER, type MetodeId } from "./metoder";
import type { Prognosetall } from "./prognosetall";

/**
 * The prognosis for the year in øre, in the sign of the figures: exact, then rounded once, half away from zero.
 * Null when the method cannot answer: a figure is missing, there is no base,
 * or the base is so small that the answer lies beyond what øre can hold.
 */
export function prognose(metode: MetodeId, tall: Prognosetall<Ore>): Ore | null {
  const { hittil, budsjettHittil, aarsbudsjett, iFjorHittil, iFjorAar, maaneder } = tall;
  const exact = METODER[metode]({
    hittil: new Exact(hittil),
    budsjettHittil: exactly(budsjettHittil),
    aarsbudsjett: exactly(aarsbudsjett),
    iFjorHittil: exactly(iFjorHittil),
    iFjorAar: exactly(iFjorAar),
    maaneder,
    manuell: exactly(tall.manuell),
  });
  const rounded = exact?.toDecimalPlaces(0).toNumber();
  return rounded !== undefined && Number.isSafeInteger(rounded) ? ore(rounded) : null;
}

function exactly(amount: Ore | null): Ratio | null {
  return amount === null ? null : new Exact(amount);
}
