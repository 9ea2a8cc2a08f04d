import type { Ratio } from "../../amounts/ratio";
import type { CellError } from "./cell";
import { quotient } from "./quotient";

/**
 * (|langsiktig gjeld| − Σ|fratrekk|) / |driftsinntekter| as a ratio; the size of each figure counts, so either sign may
 * be given.
 * Errors: #DIV/0! when driftsinntekter is 0 or blank.
 * Source: «gjeldsgrad» has no definition in law. Without deductions it is SSB's langsiktig gjeld % (KG17 when pensjon
 * is left out), with utlån and ubrukte lånemidler deducted netto lånegjeld % (KG16); each municipality states its own
 * (kommuneloven § 14-2 c).
 */
export function gjeldsgrad(
  langsiktigGjeld: Ratio,
  driftsinntekter: Ratio,
  fratrekk: readonly Ratio[],
): Ratio | CellError {
  const gjeld = fratrekk.reduce((rest, item) => rest.minus(item.abs()), langsiktigGjeld.abs());
  return quotient(gjeld, driftsinntekter.abs(), "driftsinntekter");
}
