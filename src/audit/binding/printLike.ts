import { inNorwegian, withoutNegativeZero } from "../../amounts/printAmount";
import type { Ratio } from "../../amounts/ratio";
import type { PrintedNumber } from "../reading/printedNumber";

/** The digits of another size, printed as the figure is: «3,7» for 3 730 000 beside «4,7 mill». */
function digitsLike(
  { decimals, scale, digits }: Pick<PrintedNumber, "decimals" | "scale" | "digits">,
  size: Ratio,
): string {
  const printed = inNorwegian(withoutNegativeZero(size.div(scale).toFixed(decimals)));
  const spaced = printed.replaceAll("\u00a0", /\d \d/.test(digits) ? " " : "\u00a0");
  return /\d\.\d{3}/.test(digits)
    ? spaced.replace(/[ \u00a0]/g, ".")
    : /^\d{4,}/.test(digits)
      ? spaced.replace(/[ \u00a0]/g, "")
      : spaced;
}

/** The whole figure with its unit, with other digits. */
export const printLike = (number: PrintedNumber, size: Ratio): string =>
  number.text.replace(number.digits, digitsLike(number, size));
