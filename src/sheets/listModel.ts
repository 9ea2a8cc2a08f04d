import type { CellModel } from "./model";

/** A list on a sheet of its own, for a sheet that may have an earlier one. */
export interface ListModel {
  /** The title first, then what is said above the list; one cell each. */
  readonly lines: readonly CellModel[];
  /** What the title may be called on the sheet: it is in the language of the one who made it. */
  readonly titles: readonly string[];
  readonly header: readonly CellModel[];
  readonly rows: readonly (readonly CellModel[])[];
  /** Positions of the columns that together tell a row from every other. */
  readonly key: readonly number[];
  /** The column that only our rows have something in. */
  readonly mark: number;
}
