import type { Ratio } from "../../amounts/ratio";

/** One year of the schedule; amounts in whole øre of the unit, with the sign of the premieavvik. */
interface Amortiseringsaar {
  readonly aar: number;
  readonly inngaaende: Ratio;
  readonly amortisert: Ratio;
  readonly utgaaende: Ratio;
}

/**
 * The amortisation of one year's premieavvik: equal parts rounded to øre from the year after, the rest in the last year, so that it closes at 0.
 * The premieavvik is first rounded to øre (two decimals of the unit it is given in).
 * Source: budsjett- og regnskapsforskriften § 3-6; 7 years for premieavvik from 2014 on, 10 for 2011–2013, 15 before.
 */
export function premieavvikAmortisering(premieavvik: Ratio, fraAar: number, antallAar: number): readonly Amortiseringsaar[] {
  const total = premieavvik.toDecimalPlaces(2);
  const part = total.div(antallAar).toDecimalPlaces(2);
  return Array.from({ length: antallAar }, (_, index) => {
    const inngaaende = total.minus(part.times(index));
    const amortisert = index === antallAar - 1 ? inngaaende : part;
    return { aar: fraAar + 1 + index, inngaaende, amortisert, utgaaende: inngaaende.minus(amortisert) };
  });
}
