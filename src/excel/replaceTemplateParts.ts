import { type RunExcel, runInExcel } from "./runInExcel";
import { TEMPLATE_NAMESPACE, templatePart } from "./templatePart";

/**
 * Makes the texts the only templates in the workbook's custom XML parts, one a part; those it had are removed after
 * the new ones are there.
 */
export function replaceTemplateParts(texts: readonly string[], run: RunExcel = runInExcel): Promise<void> {
  return run(async (context) => {
    const { customXmlParts } = context.workbook;
    const earlier = customXmlParts.getByNamespace(TEMPLATE_NAMESPACE);
    earlier.load("items/id");
    await context.sync();
    for (const text of texts) customXmlParts.add(templatePart(text));
    for (const part of earlier.items) part.delete();
    await context.sync();
  });
}
