import type { Ore } from "../../amounts/ore";
import { inNorwegian, roundedAmount } from "../../amounts/printAmount";
import { text } from "../texts/text";

/** «51,1 mill. kr»; an amount that would read as none in kroner: «12 300 kr». */
export function millions(amount: Ore): string {
  const inMillions = roundedAmount(amount, "mill");
  return Number(inMillions) === 0
    ? text("oversikt.kroner", { belop: inNorwegian(roundedAmount(amount, "kroner")) })
    : text("oversikt.mill", { belop: inNorwegian(inMillions) });
}
