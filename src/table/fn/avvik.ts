import type { Ratio } from "../../amounts/ratio";

/** 1: budsjett − regnskap. −1: regnskap − budsjett. */
export type Retning = 1 | -1;

/**
 * The deviation from budget, exact, in the unit of the arguments.
 * In ledger sign (income negative) direction 1 gives + for better than budget on income and cost alike;
 * with income shown positive, income lines take −1.
 * Source: columns of the reports §§ 5-4 to 5-6, budsjett- og regnskapsforskriften (FOR-2019-06-07-714).
 */
export function avvik(regnskap: Ratio, budsjett: Ratio, retning: Retning): Ratio {
  return retning === 1 ? budsjett.minus(regnskap) : regnskap.minus(budsjett);
}
