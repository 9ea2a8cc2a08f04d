import type { Ratio } from "../../amounts/ratio";
import { Exact } from "../../amounts/ratio";
import { cellError, type CellError } from "./cell";
import { avvik, type Retning } from "./avvik";

/** What stands in the cell when the budget is 0 and a percentage has no base. */
export type Nullbudsjett = "blank" | "zero" | "na";

/**
 * Avvik as a ratio of |budsjett| (0.025 = 2,5 %), with the sign of the avvik whatever the sign of the budget.
 * Budget 0 or blank: "", 0 or #N/A as asked, also when the ledger is 0; never #DIV/0!.
 * Source: column «Avvik i %» of the reference annual report.
 */
export function avvikPct(
  regnskap: Ratio,
  budsjett: Ratio,
  nullbudsjett: Nullbudsjett,
  retning: Retning,
): Ratio | "" | CellError {
  if (!budsjett.isZero()) return avvik(regnskap, budsjett, retning).div(budsjett.abs());
  switch (nullbudsjett) {
    case "blank":
      return "";
    case "zero":
      return new Exact(0);
    case "na":
      return cellError("#N/A", "Budsjettet er 0, så avvik i prosent er ikke definert");
  }
}
