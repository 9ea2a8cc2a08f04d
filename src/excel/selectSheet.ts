import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";

/** Shows the sheet with its first cell selected; a problem when it is gone. */
export function selectSheet(name: string, run: RunExcel = runInExcel): Promise<Reading<null>> {
  return reading(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
      return null;
    }),
  );
}
