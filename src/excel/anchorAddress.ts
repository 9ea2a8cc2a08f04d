import { columnPosition } from "../table/excel/formulaReferences";

const ANCHOR = /^=(?:ROW|COLUMN)\((?:'((?:[^']|'')+)'|([^'!#]+))!\$?([A-Z]{1,3})\$?(\d{1,7})\)$/i;

/** The cell an anchor's formula points at: sheet, row from 1, column from 0; null when that is deleted. */
export function anchorAddress(
  formula: string,
): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const [, quoted, plain, letters, row] = ANCHOR.exec(formula) ?? [];
  if (letters === undefined || row === undefined) return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? (plain as string),
    row: Number(row),
    column: columnPosition(letters),
  };
}
