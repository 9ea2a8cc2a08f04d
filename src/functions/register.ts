import { CATALOGUE } from "./catalogue";
import { excelErrors } from "./excelErrors";
import type { FunctionId } from "./functionId";
import { functionOf } from "./functionOf";

/**
 * Gives every function of the catalogue to `associate`: CustomFunctions.associate in Excel, the engine's own
 * registration in the embedded workbook.
 */
export function registerFunctions(associate: (id: FunctionId, fn: (...args: unknown[]) => unknown[][]) => void): void {
  for (const { id } of CATALOGUE) {
    const calculate = functionOf(id);
    associate(id, (...args) => excelErrors(calculate(...args)));
  }
}
