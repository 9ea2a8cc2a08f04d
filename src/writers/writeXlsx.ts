import { writeXlsx as writeWithHucre } from "hucre/xlsx";
import type { WorkbookModel } from "../sheets/model";
import { definedNames } from "./definedNames";
import { sheetInFile } from "./sheetInFile";

/**
 * The bytes of an .xlsx file with the workbook: sheets in order, looks, formulas with their cached values, names, Excel tables and print setup.
 * The file asks to be recalculated when it is opened. `title` becomes the document's title; nothing else about who or where is written.
 * Throws when the model breaks its own contract or one of Excel's limits.
 */
export async function writeXlsx(model: WorkbookModel, title?: string): Promise<Uint8Array> {
  return writeWithHucre({
    sheets: model.sheets.map(sheetInFile),
    namedRanges: definedNames(model),
    ...(title !== undefined && { properties: { title } }),
  });
}
