import type { Ratio } from "../../amounts/ratio";
import { printLike } from "../binding/printLike";
import type { PrintedNumber } from "../reading/printedNumber";

/**
 * How surely a printed figure is another one with a slip of the hand: 2 for two digits swapped among four or more that
 * tell, which no other figure has by chance; 1 for two swapped, or one of three or more that is another; 0 for none.
 */
export function slipOf(number: PrintedNumber, size: Ratio): 0 | 1 | 2 {
  if (number.hedge !== "none") return 0;
  const [printed, meant] = [number.text, printLike(number, size)].map((text) => text.replace(/\D/g, ""));
  if (printed === undefined || meant === undefined || printed.length !== meant.length || printed === meant) return 0;
  const off = [...printed].flatMap((digit, at) => (digit === meant[at] ? [] : [at]));
  const [a, b] = off;
  if (off.length === 1) return printed.length >= 3 ? 1 : 0;
  const isSwapped =
    off.length === 2 && a !== undefined && b !== undefined && printed[a] === meant[b] && printed[b] === meant[a];
  if (!isSwapped) return 0;
  return new Set(meant.replace(/(?<!0)0+$/, "")).size >= 3 && meant.length >= 4 ? 2 : 1;
}
