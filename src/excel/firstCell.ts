import { columnPosition } from "../table/excel/formulaReferences";

/** The first cell of an address such as "C5:E9"; row from 1, column from 0. */
export function firstCell(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
  return { row: Number(row), column: columnPosition(letters) };
}
