import { ore, type Ore } from "../../amounts/ore";
import { Exact } from "../../amounts/ratio";

/**
 * Years a premieavvik is spread over unless the municipality says otherwise: 15 for those that arose in 2002–2010, 10 in 2011–2013, 7 from 2014.
 * The other choice the regulation leaves is 1 year, and stands in the input.
 * Source: FOR-2019-06-07-714 §§ 3-5 and 3-6; the earlier periods from the regulation before it.
 */
export function cohortYears(arose: number): number {
  return arose <= 2010 ? 15 : arose <= 2013 ? 10 : 7;
}

/** Øre of a premieavvik amortised up to and including the year: linear from the year after it arose, each year's part rounded, the rest in the last, so that it closes to the øre. */
export function amortisedThrough(amount: Ore, arose: number, years: number, year: number): Ore {
  const passed = Math.max(0, year - arose);
  if (passed >= years) return amount;
  return ore(new Exact(amount).div(years).round().times(passed).toNumber());
}
