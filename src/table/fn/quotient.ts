import type { Ratio } from "../../amounts/ratio";
import { cellError, type CellError } from "./cell";

/** dividend / divisor to 40 digits; #DIV/0! naming the divisor when it is 0 or blank. */
export function quotient(dividend: Ratio, divisor: Ratio, divisorName: string): Ratio | CellError {
  return divisor.isZero() ? cellError("#DIV/0!", `«${divisorName}» er 0 eller tom`) : dividend.div(divisor);
}
