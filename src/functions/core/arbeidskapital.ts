import type { Ratio } from "../../amounts/ratio";

/**
 * omløpsmidler − |kortsiktig gjeld| − premieavvik, exact, in the unit of the arguments. Debt in either sign.
 * Premieavvik is the net of kapittel 19 and 39 in ledger sign (+ is a claim); given, the result is without premieavvik.
 * Source: SSB KOSTRA arbeidskapital (kapittel 10–19 less 31–39) and arbeidskapital ekskl. premieavvik (KG114).
 */
export function arbeidskapital(omlopsmidler: Ratio, kortsiktigGjeld: Ratio, premieavvik: Ratio): Ratio {
  return omlopsmidler.minus(kortsiktigGjeld.abs()).minus(premieavvik);
}
