import type { Ratio } from "../../amounts/ratio";
import type { Prognosetall } from "./prognosetall";

/**
 * hittil + what remains of the year's budget (årsbudsjett − hittil): the deviation so far is a matter of timing, and the budget is used as adopted.
 * A budget that is used up (or income already above it) has nothing left: then the prognosis is hittil, so too when årsbudsjett is 0.
 * «Remaining budget» is the year's budget less what is spent, not the budget of the remaining months: that would be `budsjettPlussAvvik` again.
 * Null without a budget. It knows no calendar: in December it still expects the rest to be used.
 */
export function restbudsjett({ hittil, aarsbudsjett }: Prognosetall): Ratio | null {
  if (aarsbudsjett === null) return null;
  const rest = aarsbudsjett.minus(hittil);
  return rest.times(aarsbudsjett).greaterThan(0) ? aarsbudsjett : hittil;
}
