import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { Book } from "./book";
import { BUSY } from "./busyCells";

export interface CustomFunction {
  /** With namespace: "KOMMUNE.AVVIK". */
  readonly name: string;
  /** Gets plain values or rows of values, as from Excel; gives one value, rows that spill, or BUSY until it has one. */
  readonly fn: (...values: unknown[]) => unknown;
  /** What the user is shown while typing. */
  readonly help?: FunctionHelp;
}

interface FunctionHelp {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly isOptional: boolean }[];
}

/**
 * Makes the functions usable in cells. One that throws shows the error it names in `code` ("#DIV/0!"), else #VALUE!:
 * an exception inside Univer's calculation would leave the cell empty. `noteBusy` is called when one gives BUSY.
 */
export function registerCustomFunctions(book: Book, functions: readonly CustomFunction[], noteBusy: () => void): void {
  for (const { name, fn, help } of functions) {
    const noted = (...values: unknown[]): unknown => {
      const result = fn(...values);
      if (result === BUSY) noteBusy();
      return result;
    };
    book.api
      .getFormula()
      .registerFunction(name, (...values: unknown[]) => resultOf(noted, values), { description: infoOf(name, help) });
  }
}

function infoOf(
  name: string,
  { description, parameters }: FunctionHelp = { description: name, parameters: [] },
): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((each) => ({
      name: each.name,
      detail: each.description,
      example: "",
      require: each.isOptional ? 0 : 1,
      repeat: 0,
    })),
  };
}

type Scalar = string | number | boolean;

function resultOf(fn: CustomFunction["fn"], values: readonly unknown[]): Scalar | Scalar[][] {
  const error = values.flat(2).find((value) => typeof value === "string" && ERRORS.has(value));
  // As in Excel: a function that gets an error gives it on without being called.
  if (error !== undefined) return error as string;
  try {
    const result = fn(...values);
    return Array.isArray(result) ? result.map((row: unknown[]) => row.map(cellOf)) : cellOf(result);
  } catch (thrown) {
    return cellOf(thrown);
  }
}

const ERRORS: ReadonlySet<string> = new Set([
  BUSY,
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#VALUE!",
]);

/** Errors may stand inside a spilled array too. An empty result is 0, as in Excel. */
function cellOf(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (value === null || value === undefined) return 0;
  const { code } = value as { readonly code?: unknown };
  return typeof code === "string" && ERRORS.has(code) ? code : "#VALUE!";
}
