import type { Ratio } from "../../amounts/ratio";
import type { CellError } from "../../table/fn/cell";
import { readAmount } from "./readAmount";
import { readCell } from "./readCell";

/** The exact amount in a cell as `readAmount` reads it, but null when it is blank: for arguments where a missing figure is not 0. */
export function readOptionalAmount(cell: unknown, argument: string): Ratio | null | CellError {
  return readCell(cell, argument).kind === "blank" ? null : readAmount(cell, argument);
}
