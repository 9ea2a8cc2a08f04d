import { ArrayValueObject, type BaseValueObject, IFunctionService } from "@univerjs/engine-formula";
import type { Book } from "./book";

/**
 * Makes SORT sort a copy. Univer 0.25.1 sorts the range's own array in place, and in the same calculation every other
 * formula over that range then reads it in the wrong order.
 */
export function makeSortCopy(book: Book): void {
  const sort = book.injector.get(IFunctionService).getExecutor("SORT");
  if (!sort) throw new Error("Univer has no SORT");
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (array: BaseValueObject, ...others: BaseValueObject[]) => calculate(copyOf(array), ...others);
}

function copyOf(array: BaseValueObject): BaseValueObject {
  if (!(array instanceof ArrayValueObject)) return array;
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => [...row]),
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: array.getCurrentRow(),
    column: array.getCurrentColumn(),
  });
}
