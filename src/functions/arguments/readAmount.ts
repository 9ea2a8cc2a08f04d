import { oreOfKroner } from "../../amounts/ore";
import { Exact, type Ratio } from "../../amounts/ratio";
import type { CellError } from "../../table/fn/cell";
import { notReadable, readCell } from "./readCell";
import { readNumber } from "./readNumber";

/**
 * The exact amount in a cell, in the unit it is written in; blank is 0; text that is not a number gives #VALUE! naming
 * the argument.
 */
export function readAmount(cell: unknown, argument: string): Ratio | CellError {
  const content = readCell(cell, argument);
  switch (content.kind) {
    case "blank":
      return new Exact(0);
    case "number":
      return exactAmount(content.value);
    case "text":
      return readNumber(content.text) ?? notReadable(argument, content.text);
    case "error":
      return content.error;
  }
}

/**
 * Sums of doubles carry noise in the 16th digit: what lies at a whole øre is that øre, anything else (thousands,
 * millions) stands as written.
 */
function exactAmount(value: number): Ratio {
  const ore = oreOfKroner(value);
  return ore === null ? new Exact(value) : new Exact(ore).div(100);
}
