import { unquotedSheet } from "./a1";

/**
 * Text in double quotes; a cell or a block of cells with its sheet, if any; or blanks. What begins with a bracket is of
 * another workbook, or a column of a table: `[T1.xlsx]Drift!C5`, `Tabell[K12]`.
 */
const PARTS =
  /"(?:[^"]|"")*"|\[[^[\]"]*\](?:[\p{L}\p{N}_.]+!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)?|(?<![\p{L}\p{N}_.$!'])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_(.!])|\s+/gu;

/** A cell a formula points at. `sheet` null: the formula's own. `row` from 1, `column` from 0. */
export interface CellReference {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/**
 * The formula with each reference to cells as `write` says it, text in quotes as it is, and all other blanks left out
 * unless they are kept. `last` null: one cell; `before`: what stands in front of it.
 */
export function rewriteReferences(
  formula: string,
  write: (first: CellReference, last: CellReference | null, original: string, before: string) => string,
  blanks?: "keepBlanks",
): string {
  return formula.replace(
    PARTS,
    (
      part,
      sheetText: string | undefined,
      column: string | undefined,
      row: string | undefined,
      lastColumn: string | undefined,
      lastRow: string | undefined,
      offset: number,
    ) => {
      if (column === undefined || row === undefined)
        return part.startsWith('"') || blanks ? part : part.replace(/\s+/g, "");
      const sheet = sheetText === undefined ? null : unquotedSheet(sheetText);
      const last =
        lastColumn === undefined || lastRow === undefined
          ? null
          : { sheet, row: Number(lastRow), column: columnPosition(lastColumn) };
      return write({ sheet, row: Number(row), column: columnPosition(column) }, last, part, formula.slice(0, offset));
    },
  );
}

/** Position from 0 of a column's letters: "A" -> 0, "AB" -> 27. */
export const columnPosition = (letters: string): number =>
  [...letters.toUpperCase()].reduce((position, letter) => position * 26 + letter.charCodeAt(0) - 64, 0) - 1;
