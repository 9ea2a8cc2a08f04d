import { ore } from "../../amounts/ore";
import { inNorwegian, roundedAmount, roundedPercent, withoutNegativeZero, type Unit } from "../../amounts/printAmount";
import type { Figure } from "./explanation";

/** The figure as Norwegians write it: an amount in the unit, a share in percent, a number with its decimals. */
export function printFigure({ kind, exact, decimals }: Figure, unit: Unit): string {
  switch (kind) {
    case "amount":
      return inNorwegian(roundedAmount(ore(exact.toDecimalPlaces(0).toNumber()), unit));
    case "ratio":
      return `${inNorwegian(roundedPercent(exact, decimals))} %`;
    case "number":
      return inNorwegian(withoutNegativeZero(exact.toFixed(decimals)));
  }
}
