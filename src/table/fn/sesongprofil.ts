import type { Ratio } from "../../amounts/ratio";
import { helAar } from "./helAar";
import type { Prognosetall } from "./prognosetall";

/**
 * hittil / (i fjor hittil / i fjor år): the same share of the year has passed as at the same time last year.
 * Null without last year's figures, when either is 0, and when they have different signs.
 */
export function sesongprofil({ hittil, iFjorHittil, iFjorAar }: Prognosetall): Ratio | null {
  return iFjorHittil === null || iFjorAar === null ? null : helAar(hittil, iFjorHittil, iFjorAar);
}
