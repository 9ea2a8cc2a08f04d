import type { Ratio } from "../../amounts/ratio";
import type { CellError } from "./cell";
import { quotient } from "./quotient";

/**
 * Regnskap as a ratio of budsjett (0.42 = 42 % used); negative when the two have different signs.
 * Errors: #DIV/0! when the budget is 0 or blank.
 * Source: «forbruk i %» of tertialrapporter.
 */
export function forbrukPct(regnskap: Ratio, budsjett: Ratio): Ratio | CellError {
  return quotient(regnskap, budsjett, "budsjett");
}
