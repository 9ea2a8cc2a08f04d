import type { Ratio } from "../../amounts/ratio";
import { isCellError, type CellError } from "../../table/fn/cell";
import { readAmount } from "./readAmount";

/** The exact amounts of a cell, or of a list of cells gathered for one result; the first error in it when there is one. */
export function readAmounts(cells: unknown, argument: string): readonly Ratio[] | CellError {
  const amounts: Ratio[] = [];
  for (const cell of Array.isArray(cells) ? (cells as readonly unknown[]) : [cells]) {
    const amount = readAmount(cell, argument);
    if (isCellError(amount)) return amount;
    amounts.push(amount);
  }
  return amounts;
}
