import { cellAddress } from "../table/excel/a1";
import type { CellModel, SheetModel } from "../sheets/model";

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
/** What may follow in a worksheet (CT_Worksheet in ECMA-376, part 1). */
const FOLLOWING =
  /<(?:smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Stretches of the columns ("A4:A62") from text that reads as a number to text that does, with no cell between that the
 * user fills: in such a cell Excel's warning is of use.
 */
export function numbersAsText({ rows, widths }: SheetModel): readonly string[] {
  return widths.flatMap((_, column) => {
    const found: { readonly first: number; last: number }[] = [];
    let open: (typeof found)[number] | null = null;
    rows.forEach((cells, r) => {
      const cell = cells[column] as CellModel;
      if (cell.look.startsWith("input")) open = null;
      else if (typeof cell.value === "string" && NUMBER.test(cell.value)) {
        if (open === null) found.push((open = { first: r + 1, last: r + 1 }));
        else open.last = r + 1;
      }
    });
    return found.map(({ first, last }) => `${cellAddress(column, first)}:${cellAddress(column, last)}`);
  });
}

/**
 * The part of a worksheet, in which Excel does not mark the numbers of these stretches as stored as text: they are
 * numbers of notes and codes.
 */
export function withoutMarks(worksheet: string, stretches: readonly string[]): string {
  const at = FOLLOWING.exec(worksheet)?.index ?? worksheet.length;
  return `${worksheet.slice(0, at)}<ignoredErrors><ignoredError sqref="${stretches.join(" ")}" numberStoredAsText="1"/></ignoredErrors>${worksheet.slice(at)}`;
}
