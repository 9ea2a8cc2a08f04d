import { type RunExcel, runInExcel } from "./runInExcel";
import { TEMPLATE_NAMESPACE, templatePartText } from "./templatePart";

/** A workbook the add-in wrote has one. */
const MOST_PARTS = 20;

/** The texts of templates in the workbook's custom XML parts; rejects when Excel cannot give them. */
export function templatePartTexts(run: RunExcel = runInExcel): Promise<readonly string[]> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(TEMPLATE_NAMESPACE);
    parts.load("items/id");
    await context.sync();
    const xml = parts.items.slice(0, MOST_PARTS).map((part) => part.getXml());
    if (xml.length > 0) await context.sync();
    return xml.flatMap(({ value }) => templatePartText(value) ?? []);
  });
}
