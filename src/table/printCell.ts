import { roundedAmount, roundedPercent, withoutNegativeZero, type Unit } from "../amounts/printAmount";
import type { Cell, TableColumn, ZeroBudget } from "./table";

const NO_BASE: Readonly<Record<ZeroBudget, string>> = { blank: "", zero: "0.0", na: "n.a." };

/**
 * The cell rounded as printed: "-10144" in the unit, "-4.2" percent, "" for an empty cell; decimal point, no thousands
 * separator.
 * A percentage without base follows the column's rule: "", "0.0" or "n.a.".
 */
export function printCell(cell: Cell, column: TableColumn, unit: Unit): string {
  switch (cell.kind) {
    case "amount":
      return roundedAmount(cell.ore, unit);
    case "ratio":
      return cell.ratio
        ? roundedPercent(cell.ratio, cell.decimals)
        : column.kind === "percent"
          ? NO_BASE[column.zeroBudget]
          : "";
    case "number":
      return withoutNegativeZero(cell.value.toFixed(cell.decimals));
    case "text":
      return cell.text;
    case "unknown":
    case "empty":
      return "";
  }
}
