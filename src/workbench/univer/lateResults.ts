import { ICommandService } from "@univerjs/core";
import { type ISetFormulaCalculationResultMutation, SetFormulaCalculationResultMutation, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "./book";
import { startsCalculation } from "./calculation";

/**
 * Keeps what is written into a cell while it is calculated. Univer 0.25.1 calculates in slices and then puts the old formula's
 * result over it; the write itself starts a new calculation, so the other formulas end right.
 */
export function dropLateResults(book: Book): void {
  const written: ISetRangeValuesMutationParams[] = [];
  book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    const { id, params } = command;
    if (id === SetFormulaCalculationStartMutation.id) written.length = 0;
    if (id === SetRangeValuesMutation.id && startsCalculation(command, options)) written.push(params as ISetRangeValuesMutationParams);
    if (id === SetFormulaCalculationResultMutation.id)
      for (const each of written) forgetResults(params as ISetFormulaCalculationResultMutation, each);
  });
}

function forgetResults({ unitData }: ISetFormulaCalculationResultMutation, { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
  const results = unitData[unitId]?.[subUnitId];
  if (!results) return;
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const column of Object.keys(cells ?? {})) delete results[Number(row)]?.[Number(column)];
}
