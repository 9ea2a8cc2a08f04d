import type { Ratio } from "../../amounts/ratio";
import { helAar } from "./helAar";
import type { Prognosetall } from "./prognosetall";

/**
 * hittil / (budsjett hittil / årsbudsjett): the run rate, where the periodised budget says how much of the year has passed.
 * Algebraically the same as årsbudsjett × forbruk in percent of the budget so far: the deviation so far goes on growing.
 * Null without a budget, when either budget is 0, and when they have different signs.
 */
export function lopendeTakt({ hittil, budsjettHittil, aarsbudsjett }: Prognosetall): Ratio | null {
  return budsjettHittil === null || aarsbudsjett === null ? null : helAar(hittil, budsjettHittil, aarsbudsjett);
}
