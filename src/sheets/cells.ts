import { PERCENT_FORMAT, TEXT_FORMAT } from "../table/excel/numberFormats";
import type { CellModel, LookName } from "./model";

/** A text cell; never read as a number or a formula, whatever it begins with. */
export const textCell = (value: string, look: LookName = "text"): CellModel => ({ value, look, format: TEXT_FORMAT });

/** A text that is the user's, or said already: the same in every language. */
export const asIsCell = (value: string, look: LookName = "text"): CellModel => ({
  ...textCell(value, look),
  asIs: true,
});

export const emptyCell = (look: LookName = "text"): CellModel => ({ value: null, look });

export function numberCell(
  value: number | "" | null,
  format: string,
  look: LookName = "figure",
  formula?: string,
): CellModel {
  return formula === undefined ? { value, look, format } : { value, look, format, formula };
}

/** A cell with a percentage as a ratio, or what stands in its place when there is no base. */
export function ratioCell(value: number | string | null, look: LookName, formula?: string, decimals = 1): CellModel {
  const format = decimals === 1 ? PERCENT_FORMAT : `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""} %`;
  return formula === undefined ? { value, look, format } : { value, look, format, formula };
}

/** The row filled up to `width` with empty cells. */
export function padded(cells: readonly CellModel[], width: number): readonly CellModel[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => emptyCell())];
}
