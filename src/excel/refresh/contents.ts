import type { Content } from "../../sheets/fingerprint";

/** What the cells of a sheet hold, from A1 to its last cell with content. */
export interface SheetContent {
  /** Formulas where there are any, else values; "" for an empty cell. */
  readonly formulas: readonly (readonly Content[])[];
  readonly values: readonly (readonly Content[])[];
}

/** By sheet name. */
export type Contents = ReadonlyMap<string, SheetContent>;

/** What a cell holds; row from 1, column from 0. A text is not taken for the formula it may look like. */
export function contentAt(contents: Contents, sheet: string, row: number, column: number): Content {
  const { formulas, values } = contents.get(sheet) ?? EMPTY;
  const formula = formulas[row - 1]?.[column] ?? "";
  return formula === values[row - 1]?.[column] && typeof formula === "string" && formula.startsWith("=")
    ? `'${formula}`
    : formula;
}

/** What a cell shows. */
export const valueAt = (contents: Contents, sheet: string, row: number, column: number): Content =>
  contents.get(sheet)?.values[row - 1]?.[column] ?? "";

/** Rows and columns of the sheet that have content somewhere. */
export const sizeOf = (contents: Contents, sheet: string): { readonly rows: number; readonly columns: number } => {
  const { values } = contents.get(sheet) ?? EMPTY;
  return { rows: values.length, columns: Math.max(0, ...values.map((row) => row.length)) };
};

const EMPTY: SheetContent = { formulas: [], values: [] };
