import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";

/** Names of the workbook's Excel tables, for `readSheet`. */
export function listTables(run: RunExcel = runInExcel): Promise<Reading<readonly string[]>> {
  return reading(() =>
    run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      return tables.items.map(({ name }) => name);
    }),
  );
}
