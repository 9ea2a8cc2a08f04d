import { TEMPLATE_SHEET, templateSheet } from "../sheets/templateSheet";
import { reading, type Reading } from "./hostProblems";
import { replaceTemplateParts } from "./replaceTemplateParts";
import { type RunExcel, runInExcel } from "./runInExcel";
import { LONGEST_PART } from "./templatePart";

/** Puts another text of the template where a built report keeps it: in its hidden sheet, and in a part beside it. */
export function updateTemplate(text: string, run: RunExcel = runInExcel): Promise<Reading<null>> {
  return reading(async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(TEMPLATE_SHEET);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowCount");
      await context.sync();
      if (used.isNullObject) return;
      const pieces = templateSheet(text).rows.map(([cell]) => String(cell?.value ?? ""));
      const rows = Math.max(used.rowCount, pieces.length);
      sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, (_, row) => [pieces[row] ?? ""]);
      await context.sync();
    });
    await replaceTemplateParts(text.length <= LONGEST_PART ? [text] : [], run);
    return null;
  });
}
