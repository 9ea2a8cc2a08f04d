import { codeOf, reading, type Reading } from "./hostProblems";
import { replaceTemplateParts } from "./replaceTemplateParts";
import { type RunExcel, runInExcel } from "./runInExcel";
import { LONGEST_PART, templatePart, templatePartText } from "./templatePart";

/**
 * What became of a template's text: it stands in a custom XML part, or was too large for one. `earlier`: the texts it
 * took the place of, where they are known.
 */
interface Stored {
  readonly kept: "stored" | "tooLarge";
  readonly earlier: readonly string[] | null;
}

/**
 * Stores the template's text in a custom XML part of the workbook; the parts it had are removed after the new one is
 * there. `known`: their ids, when these have just been read: it is then done in one request. The hidden sheet, which
 * the report is built with, holds the text besides: what is too large for a part stands there only.
 */
export function storeTemplate(
  text: string,
  run: RunExcel = runInExcel,
  known: readonly string[] | null = null,
): Promise<Reading<Stored>> {
  return reading(async () => {
    const fits = text.length <= LONGEST_PART;
    const texts = fits ? [text] : [];
    const earlier = known && known.length <= MOST_AT_ONCE ? await exchanged(texts, known, run) : null;
    if (earlier === null) await replaceTemplateParts(texts, run);
    return { kept: fits ? "stored" : "tooLarge", earlier };
  });
}

/** Of parts as large as they may be, those Excel can give in one answer. */
const MOST_AT_ONCE = 4;

/** The texts of the parts, with new ones in their place; null where Excel refuses it, as when one of them is gone. */
async function exchanged(
  texts: readonly string[],
  ids: readonly string[],
  run: RunExcel,
): Promise<readonly string[] | null> {
  try {
    return await run(async (context) => {
      const { customXmlParts } = context.workbook;
      const parts = ids.map((id) => customXmlParts.getItem(id));
      const xml = parts.map((part) => part.getXml());
      for (const text of texts) customXmlParts.add(templatePart(text));
      for (const part of parts) part.delete();
      await context.sync();
      return xml.flatMap(({ value }) => templatePartText(value) ?? []);
    });
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}
