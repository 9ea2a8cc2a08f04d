import { oreOfKroner, type Ore } from "../../amounts/ore";
import { parseAmount } from "../../amounts/parseAmount";
import { textOf, type Cell } from "./cell";

/** Half of what can be added exactly, so that the difference of two amounts never leaves the exact range. */
const LARGEST = 2 ** 52;

/**
 * Øre of an amount cell; null for a blank one, undefined when it cannot be read with certainty (unreadable, or more
 * than two decimals).
 */
export function readAmount(cell: Cell | undefined, decimal: "," | "."): Ore | null | undefined {
  const text = typeof cell === "number" ? null : textOf(cell);
  if (text === "") return null;
  const amount = text === null ? oreOfKroner(cell as number) : parseAmount(text, decimal);
  return amount === null || Math.abs(amount) > LARGEST ? undefined : amount;
}

const PAGE_NUMBER = /^(?:side|page)\s*(?::\s*)?\d+(?:\s*(?:av|of|\/)\s*\d+)?$/i;

/**
 * Whether the cell may hold money: a digit that is not a page number's, and not a readable zero. What has none is
 * furniture in an amount column.
 */
export function mayHoldMoney(cell: Cell | undefined, decimal: "," | "."): boolean {
  const text = textOf(cell);
  return /\d/.test(text) && !PAGE_NUMBER.test(text) && readAmount(cell, decimal) !== 0;
}
