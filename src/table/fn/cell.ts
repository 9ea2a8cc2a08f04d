/** The errors a custom function may put in a cell. Only #VALUE! and #N/A show their message in Excel. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** An error as a value: it stands in its own cell and leaves the cells around it alone. */
export interface CellError {
  readonly errorCode: ErrorCode;
  /** Norwegian: which argument, what it held, what to write instead. */
  readonly message: string;
}

/**
 * What a custom function puts in a cell: a number in the unit of its arguments, a text ("" looks empty), or an error.
 */
export type Cell = number | string | CellError;

/** The error as a cell value. */
export function cellError(errorCode: ErrorCode, message: string): CellError {
  return { errorCode, message };
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "errorCode" in value;
