import { oreOfKroner, type Ore } from "../../amounts/ore";
import { parseAmount } from "../../amounts/parseAmount";
import { textOf, type Cell } from "./cell";

/** Half of what can be added exactly, so that the difference of two amounts never leaves the exact range. */
const LARGEST = 2 ** 52;

/** Øre of an amount cell; null for a blank one, undefined when it cannot be read with certainty (unreadable, or more than two decimals). */
export function readAmount(cell: Cell | undefined, decimal: "," | "."): Ore | null | undefined {
  const text = textOf(cell);
  if (text === "") return null;
  const amount = typeof cell === "number" ? oreOfKroner(cell) : parseAmount(text, decimal);
  return amount === null || Math.abs(amount) > LARGEST ? undefined : amount;
}

/** Whether the cell is written as an amount, readable or not: tells a figure from «Side 2 av 5» in the same column. */
export function looksLikeAmount(cell: Cell | undefined): boolean {
  if (typeof cell === "number") return true;
  return /^(?:[-−–]|[-−–+(]?\s*(?:kr\.?)?[-−–(]?\s*[.,]?\d[\d\s.,'’]*[-−–)]?\s*(?:kr\.?)?)$/i.test(textOf(cell));
}
