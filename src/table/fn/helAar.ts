import type { Ratio } from "../../amounts/ratio";

/**
 * hittil / (part / whole): the year's amount when hittil is the share part / whole of it. One division, so nothing is rounded twice.
 * Null when the share is not above 0: no base (0), or part and whole on each side of 0, which is no share of a year.
 */
export function helAar(hittil: Ratio, part: Ratio, whole: Ratio): Ratio | null {
  return part.times(whole).greaterThan(0) ? hittil.times(whole).div(part) : null;
}
