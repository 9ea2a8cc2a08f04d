import { Exact, type Ratio } from "../../amounts/ratio";
import type { Prognosemetode, Prognosetall } from "./prognosetall";

const YEAR = new Exact(12);

/**
 * årsbudsjett + (hittil − budsjett hittil): the deviation so far stays, and the rest of the year goes as budgeted.
 * Algebraically the same as hittil + the budget of the periods that remain, which is therefore no method of its own.
 * Null without a budget; a budget of 0 is a budget.
 */
function budsjettPlussAvvik({ hittil, budsjettHittil, aarsbudsjett }: Prognosetall): Ratio | null {
  return budsjettHittil === null || aarsbudsjett === null ? null : aarsbudsjett.plus(hittil).minus(budsjettHittil);
}

/**
 * hittil / (budsjett hittil / årsbudsjett): the run rate, where the periodised budget says how much of the year has
 * passed. Algebraically the same as årsbudsjett × forbruk in percent of the budget so far: the deviation so far goes
 * on growing. Null without a budget, when either budget is 0, and when they have different signs.
 */
function lopendeTakt({ hittil, budsjettHittil, aarsbudsjett }: Prognosetall): Ratio | null {
  return budsjettHittil === null || aarsbudsjett === null ? null : helAar(hittil, budsjettHittil, aarsbudsjett);
}

/**
 * hittil / (months / 12): the run rate by the calendar, as if every month were alike.
 * The same as `lopendeTakt` where the budget is spread evenly over the months; for years whose budget is not
 * periodised. Null when the figures have no periods.
 */
function lopendeTaktTid({ hittil, maaneder }: Prognosetall): Ratio | null {
  return maaneder === null ? null : helAar(hittil, new Exact(maaneder), YEAR);
}

/**
 * hittil / (i fjor hittil / i fjor år): the same share of the year has passed as at the same time last year.
 * Null without last year's figures, when either is 0, and when they have different signs.
 */
function sesongprofil({ hittil, iFjorHittil, iFjorAar }: Prognosetall): Ratio | null {
  return iFjorHittil === null || iFjorAar === null ? null : helAar(hittil, iFjorHittil, iFjorAar);
}

/**
 * hittil / (part / whole): the year's amount when hittil is the share part / whole of it. One division, so nothing is
 * rounded twice. Null when the share is not above 0: no base (0), or part and whole on each side of 0, which is no
 * share of a year.
 */
function helAar(hittil: Ratio, part: Ratio, whole: Ratio): Ratio | null {
  return part.times(whole).greaterThan(0) ? hittil.times(whole).div(part) : null;
}

/**
 * hittil + what remains of the year's budget (årsbudsjett − hittil): the deviation so far is a matter of timing, and
 * the budget is used as adopted. A budget that is used up (or income already above it) has nothing left: then the
 * prognosis is hittil, so too when årsbudsjett is 0. «Remaining budget» is the year's budget less what is spent, not
 * the budget of the remaining months: that would be `budsjettPlussAvvik` again. Null without a budget. It knows no
 * calendar: in December it still expects the rest to be used.
 */
function restbudsjett({ hittil, aarsbudsjett }: Prognosetall): Ratio | null {
  if (aarsbudsjett === null) return null;
  return aarsbudsjett.minus(hittil).times(aarsbudsjett).greaterThan(0) ? aarsbudsjett : hittil;
}

/** The methods by id. Ids stand in templates and formulas and are never changed. */
export const METODER = {
  budsjett: budsjettPlussAvvik,
  takt: lopendeTakt,
  tid: lopendeTaktTid,
  profil: sesongprofil,
  rest: restbudsjett,
  /** The controller's own figure as it stands; null where none is given: nothing is put in its place. */
  manuell: ({ manuell }: Prognosetall): Ratio | null => manuell,
} as const satisfies Readonly<Record<string, Prognosemetode>>;

export type MetodeId = keyof typeof METODER;
