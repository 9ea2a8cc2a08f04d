import { TEMPLATE_SHEET, templateSheetText } from "../sheets/templateSheet";
import type { ExcelContext } from "./excelSubset";
import { hostProblem, reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";
import { templatePartTexts } from "./templatePartTexts";

/**
 * Every text of a template the workbook holds, from its custom XML parts and its hidden sheet, for `newestStored`.
 * Parts Excel cannot give (too large together) are passed over where the sheet has a text.
 */
export function readTemplateTexts(run: RunExcel = runInExcel): Promise<Reading<readonly string[]>> {
  return reading(async () => {
    const sheet = await run(sheetText);
    try {
      return [...(await templatePartTexts(run)), ...(sheet ?? [])];
    } catch (error) {
      if (sheet === null || hostProblem(error) === null) throw error;
      return sheet;
    }
  });
}

/** The sheet's text in a list of one, or null. */
async function sheetText(context: ExcelContext): Promise<readonly string[] | null> {
  const used = context.workbook.worksheets.getItemOrNullObject(TEMPLATE_SHEET).getUsedRangeOrNullObject(true);
  used.load("values");
  await context.sync();
  const text = used.isNullObject ? null : templateSheetText(used.values as readonly (readonly unknown[])[]);
  return text === null ? null : [text];
}
