import type { Ratio } from "../../amounts/ratio";
import type { Prognosetall } from "./prognosetall";

/**
 * årsbudsjett + (hittil − budsjett hittil): the deviation so far stays, and the rest of the year goes as budgeted.
 * Algebraically the same as hittil + the budget of the periods that remain, which is therefore no method of its own.
 * Null without a budget; a budget of 0 is a budget.
 */
export function budsjettPlussAvvik({ hittil, budsjettHittil, aarsbudsjett }: Prognosetall): Ratio | null {
  return budsjettHittil === null || aarsbudsjett === null ? null : aarsbudsjett.plus(hittil).minus(budsjettHittil);
}
