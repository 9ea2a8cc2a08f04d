import { inNorwegian, type Unit } from "../../amounts/printAmount";
import type { Ratio } from "../../amounts/ratio";

const SHOWN: Readonly<Record<Unit, { readonly kroner: number; readonly decimals: number; readonly text: string }>> = {
  kroner: { kroner: 1, decimals: 0, text: "kr" },
  tusen: { kroner: 1_000, decimals: 0, text: "tusen kr" },
  mill: { kroner: 1_000_000, decimals: 1, text: "mill. kr" },
};

/**
 * «mindreforbruk 7,3 mill. kr» for avvik > 0, «merforbruk …» for avvik < 0, «i balanse» when the rounded figure is 0.
 * Avvik in kroner, + is favourable; the word carries the sign, so the figure has none. NBSP keeps figure and unit on
 * one line.
 */
export function avvikTekst(avvik: Ratio, enhet: Unit): string {
  const { kroner, decimals, text } = SHOWN[enhet];
  const shown = avvik.div(kroner).toDecimalPlaces(decimals);
  if (shown.isZero()) return "i balanse";
  const figure = inNorwegian(shown.abs().toFixed(decimals));
  return `${shown.isPositive() ? "mindreforbruk" : "merforbruk"} ${figure}\u00a0${text.replace(" ", "\u00a0")}`;
}
