import { reading, type Reading } from "./hostProblems";
import { replaceTemplateParts } from "./replaceTemplateParts";
import { type RunExcel, runInExcel } from "./runInExcel";
import { LONGEST_PART } from "./templatePart";

/**
 * Whether the template's text stands in a custom XML part of the workbook; the parts it had are removed after the new one is there.
 * The hidden sheet, which the report is built with, holds the text besides: what is too large for a part stands there only.
 */
export function storeTemplate(text: string, run: RunExcel = runInExcel): Promise<Reading<"stored" | "tooLarge">> {
  return reading(async () => {
    const fits = text.length <= LONGEST_PART;
    await replaceTemplateParts(fits ? [text] : [], run);
    return fits ? "stored" : "tooLarge";
  });
}
