import type { Ratio } from "../../amounts/ratio";

/**
 * premie − (netto pensjonskostnad + administrasjon), times 1 + rate of arbeidsgiveravgift; unrounded, in the unit of the arguments.
 * + is income in the year and a claim (kapittel 19), − is cost and debt (kapittel 39). Costs are given as positive figures.
 * Source: budsjett- og regnskapsforskriften §§ 3-5 and 3-6; administration is part of both sides in the note on pensjon.
 */
export function premieavvik(premie: Ratio, nettoPensjonskostnad: Ratio, administrasjon: Ratio, agaSats: Ratio): Ratio {
  return premie.minus(nettoPensjonskostnad).minus(administrasjon).times(agaSats.plus(1));
}
