import type { CellModel } from "../../sheets/model";
import type { PlaceFormula } from "./placedFormula";

/** The model's cell with its formula as it reads where it will stand, or as a value when that cannot be said there. */
export function placedCell(cell: CellModel, placeFormula: PlaceFormula, modelSheet: string, sheet: string): CellModel {
  const { formula, ...value } = cell;
  const placed = formula === undefined ? undefined : placeFormula(formula, modelSheet, sheet);
  return placed === undefined ? value : { ...value, formula: placed };
}
