import { TEMPLATE_SHEET, templateSheetText } from "../sheets/templateSheet";
import type { ExcelContext } from "./excelSubset";
import { hostProblem, reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";
import { TEMPLATE_NAMESPACE, templatePartText } from "./templatePart";

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

/** A workbook the add-in wrote has one. */
const MOST_PARTS = 20;

/** The texts of templates in the workbook's custom XML parts; rejects when Excel cannot give them. */
function templatePartTexts(run: RunExcel = runInExcel): Promise<readonly string[]> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(TEMPLATE_NAMESPACE);
    parts.load("items/id");
    await context.sync();
    const xml = parts.items.slice(0, MOST_PARTS).map((part) => part.getXml());
    if (xml.length > 0) await context.sync();
    return xml.flatMap(({ value }) => templatePartText(value) ?? []);
  });
}
