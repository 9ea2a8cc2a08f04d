import type { CellModel } from "../sheets/model";

/** Letters first and no digit: what Excel leaves alone, truth values apart. */
const WORDS = /^\p{L}[^\d]*$/u;
const TRUTH = /^(true|false|sann|usann)$/i;

/**
 * What `range.formulas` is given for a cell: its formula, its number, or its text. Text that Excel could take for
 * something else (formula, number, amount, date, truth value, error) stands behind an apostrophe, which is not part
 * of the cell.
 */
export function cellContent({ formula, value }: CellModel): string | number {
  if (formula !== undefined) return formula;
  if (value === null || value === "") return "";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${value} kan ikke stå i en celle`);
    return value;
  }
  return WORDS.test(value) && !TRUTH.test(value) ? value : `'${value}`;
}
