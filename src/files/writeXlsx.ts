import { writeXlsx as writeWithHucre } from "hucre/xlsx";
import type { WorkbookModel } from "../sheets/model";
import { changeParts } from "../source/zip/changeParts";
import { chartPart } from "./chartPart";
import { definedNames } from "./definedNames";
import { fontsInOrder } from "./fontsInOrder";
import { numbersAsText, withoutMarks } from "./numbersAsText";
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
