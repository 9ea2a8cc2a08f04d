import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";
import { LONGEST_PART, TEMPLATE_NAMESPACE, templatePart } from "./templatePart";

/**
 * Whether the template's text stands in a custom XML part of the workbook; the parts it had are removed after the new one is there.
 * The hidden sheet, which the report is built with, holds the text besides: what is too large for a part stands there only.
 */
export function storeTemplate(text: string, run: RunExcel = runInExcel): Promise<Reading<"stored" | "tooLarge">> {
  return reading(() => run(async (context) => {
    const { customXmlParts } = context.workbook;
    const earlier = customXmlParts.getByNamespace(TEMPLATE_NAMESPACE);
    earlier.load("items/id");
    await context.sync();
    const fits = text.length <= LONGEST_PART;
    if (fits) customXmlParts.add(templatePart(text));
    for (const part of earlier.items) part.delete();
    await context.sync();
    return fits ? "stored" : "tooLarge";
  }));
}
