import type { NamedRange } from "hucre";
import { writeXlsx as writeWithHucre } from "hucre/xlsx";
import type { CellModel, SheetModel, WorkbookModel } from "../sheets/model";
import { changeParts } from "../source/zip/changeParts";
import { cellAddress, quotedSheet } from "../table/excel/a1";
import { chartPart } from "./chartPart";
import { fontsInOrder } from "./fontsInOrder";
import { sheetInFile } from "./sheetInFile";

/**
 * The bytes of an .xlsx file with the workbook: sheets in order, looks, formulas with their cached values, names,
 * Excel tables, charts and print setup.
 * The file asks to be recalculated when it is opened. `title` becomes the document's title; nothing else about who or
 * where is written.
 * Throws when the model breaks its own contract or one of Excel's limits.
 */
export async function writeXlsx(model: WorkbookModel, title?: string): Promise<Uint8Array> {
  const written = await writeWithHucre({
    sheets: model.sheets.map(sheetInFile),
    namedRanges: definedNames(model),
    ...(title !== undefined && { properties: { title } }),
  });
  // hucre numbers the charts through the workbook, sheet by sheet.
  const charts = model.sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => ({ chart, sheet })));
  const codes = model.sheets.map(numbersAsText);
  return changeParts(written, (name) => {
    if (name === "xl/styles.xml") return fontsInOrder;
    if (name === "docProps/app.xml")
      return (part) => part.replace("<Application>hucre</Application>", "<Application>Tertial</Application>");
    const stretches = codes[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1] ?? [];
    if (stretches.length > 0) return (part) => withoutMarks(part, stretches);
    const found = charts[Number(/^xl\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1];
    return found === undefined ? null : (part) => chartPart(part, found.chart, found.sheet);
  });
}

/**
 * Every defined name of the workbook: the model's own, the cells that are printed, and the rows repeated on each
 * printed page.
 * The last are written here because hucre leaves the sheet name unquoted, which Excel takes for a damaged file.
 * Throws when a name is used twice, by names or tables: Excel would offer to repair the file.
 */
function definedNames(model: WorkbookModel): NamedRange[] {
  refuseTwins([...model.names, ...model.sheets.flatMap(({ table }) => (table ? [table] : []))]);
  const own = model.names.map(({ name, sheet, address }) => ({ name, range: `${quotedSheet(sheet)}!${address}` }));
  const printTitles = model.sheets.flatMap(({ name, print }) =>
    print.repeatRows
      ? [
          {
            name: "_xlnm.Print_Titles",
            range: `${quotedSheet(name)}!$${print.repeatRows[0]}:$${print.repeatRows[1]}`,
            scope: name,
          },
        ]
      : [],
  );
  const printAreas = model.sheets.flatMap(({ name, print: { area } }) =>
    area === undefined ? [] : [{ name: "_xlnm.Print_Area", range: `${quotedSheet(name)}!${area}`, scope: name }],
  );
  return [...own, ...printAreas, ...printTitles];
}

function refuseTwins(named: readonly { readonly name: string }[]): void {
  const seen = new Set<string>();
  for (const { name } of named) {
    if (seen.has(name.toLowerCase())) throw new Error(`Navnet ${name} er brukt to ganger i arbeidsboken`);
    seen.add(name.toLowerCase());
  }
}

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
function withoutMarks(worksheet: string, stretches: readonly string[]): string {
  const at = FOLLOWING.exec(worksheet)?.index ?? worksheet.length;
  return `${worksheet.slice(0, at)}<ignoredErrors><ignoredError sqref="${stretches.join(" ")}" numberStoredAsText="1"/></ignoredErrors>${worksheet.slice(at)}`;
}
