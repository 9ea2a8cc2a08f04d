import type { Ratio } from "../../amounts/ratio";

/**
 * The figures a prognosis for the year is made of, for one enhet or line: all in one unit and one sign convention.
 * A figure nobody has is null, not 0.
 */
export interface Prognosetall<Amount = Ratio> {
  /** Regnskap from January to the end of the period. */
  readonly hittil: Amount;
  readonly budsjettHittil: Amount | null;
  readonly aarsbudsjett: Amount | null;
  readonly iFjorHittil: Amount | null;
  readonly iFjorAar: Amount | null;
  /** Months elapsed, 1–12; null where the figures have no periods. */
  readonly maaneder: number | null;
  /** The controller's own prognosis. */
  readonly manuell: Amount | null;
}

/**
 * The prognosis for the year, unrounded, in the unit and sign of the figures; null when a figure it needs is missing or
 * is no base.
 */
export type Prognosemetode = (tall: Prognosetall) => Ratio | null;
