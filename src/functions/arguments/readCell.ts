import { cellError, type CellError, type ErrorCode } from "../../table/fn/cell";

/**
 * What a cell given to a function holds, before anyone asks for a number or a choice. Blank is null, "" and undefined
 * alike.
 */
type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: CellError };

const RETURNABLE: readonly string[] = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"] satisfies ErrorCode[];
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/;

/** The content of one cell as Excel or the embedded workbook passes it; `argument` names it in messages. */
export function readCell(cell: unknown, argument: string): CellContent {
  switch (typeof cell) {
    case "undefined":
      return { kind: "blank" };
    case "number":
      return Number.isFinite(cell)
        ? { kind: "number", value: cell }
        : { kind: "error", error: notReadable(argument, String(cell)) };
    case "string":
      return readText(cell, argument);
    case "object":
      return cell === null ? { kind: "blank" } : { kind: "error", error: errorOf(cell, argument) };
    default:
      return {
        kind: "error",
        error: notReadable(argument, cell === true ? "SANN" : cell === false ? "USANN" : typeof cell),
      };
  }
}

/** #VALUE! that names the argument and shows what it held. */
export function notReadable(argument: string, shown: string): CellError {
  return cellError("#VALUE!", `Argumentet «${argument}» er ikke et tall: «${shown}». Skriv for eksempel 1234,50`);
}

function readText(text: string, argument: string): CellContent {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "blank" };
  return ERROR_TEXT.test(trimmed)
    ? { kind: "error", error: passedOn(trimmed, argument) }
    : { kind: "text", text: trimmed };
}

/** Excel hands errors over as objects: CustomFunctions.Error has `code`, a data type has `basicValue`. */
function errorOf(cell: object, argument: string): CellError {
  for (const key of ["code", "basicValue", "errorCode"] as const) {
    const value: unknown = (cell as Readonly<Record<string, unknown>>)[key];
    if (typeof value === "string" && ERROR_TEXT.test(value)) return passedOn(value, argument);
  }
  return notReadable(argument, "objekt");
}

/** The same error where a function may return it, else #VALUE!: #REF! and #NAME? can only be received. */
function passedOn(code: string, argument: string): CellError {
  return cellError(
    RETURNABLE.includes(code) ? (code as ErrorCode) : "#VALUE!",
    `Argumentet «${argument}» inneholder feilen ${code}`,
  );
}
