import { type Cell, type ErrorCode, isCellError } from "../table/fn/cell";
import { CATALOGUE } from "./catalogue";
import type { FunctionId } from "./functionId";
import { IMPLEMENTATIONS } from "./implementations";

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

/**
 * The function with this id, without Excel: takes scalars and two-dimensional ranges, always returns a rectangle of
 * cells, never throws for what a user wrote.
 * Arguments after the last parameter are ignored: Excel adds its own.
 */
export function functionOf(id: FunctionId): (...args: readonly unknown[]) => Cell[][] {
  const entry = CATALOGUE.find((candidate) => candidate.id === id);
  if (!entry) throw new RangeError(`${id} er ikke en funksjon`);
  const names = entry.parameters.map((parameter) => parameter.name.nb);
  return (...args) => IMPLEMENTATIONS[id](args.slice(0, names.length), names);
}
