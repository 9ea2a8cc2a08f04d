import type { Ratio } from "../../amounts/ratio";

/**
 * |langsiktig gjeld| − |pensjonsforpliktelse| − |utlån| − |ubrukte lånemidler|, exact, in the unit of the arguments; either sign may be given.
 * Source: SSB KOSTRA netto lånegjeld (KG16): kapittel 40–47 without 40, less 22 and memoriakonto 9100.
 */
export function nettoLanegjeld(langsiktigGjeld: Ratio, pensjonsforpliktelse: Ratio, utlaan: Ratio, ubrukteLaanemidler: Ratio): Ratio {
  return langsiktigGjeld.abs().minus(pensjonsforpliktelse.abs()).minus(utlaan.abs()).minus(ubrukteLaanemidler.abs());
}
