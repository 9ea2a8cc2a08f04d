import type { Cell, ErrorCode } from "../table/fn/cell";
import { isCellError } from "../table/fn/cell";

/** Names in CustomFunctions.ErrorCode; the enum itself exists only where Excel runs. */
const NAMES = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
} as const satisfies Readonly<Record<ErrorCode, keyof typeof CustomFunctions.ErrorCode>>;

/**
 * The cells as Excel takes them: errors become CustomFunctions.Error with its message, or the plain "#DIV/0!" where
 * Excel's runtime is absent. Rows without errors are as they were.
 */
export function excelErrors(cells: Cell[][]): unknown[][] {
  return cells.map((row) =>
    row.some(isCellError)
      ? row.map((cell) => (isCellError(cell) ? excelError(cell.errorCode, cell.message) : cell))
      : row,
  );
}

function excelError(code: ErrorCode, message: string): unknown {
  if (typeof CustomFunctions === "undefined") return code;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[NAMES[code]], message);
}
