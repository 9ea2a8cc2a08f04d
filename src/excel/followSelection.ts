import { reading, type Reading } from "./hostProblems";
import { type RunExcel, runInExcel } from "./runInExcel";

/** Calls back each time another cell is selected, until what it gives is called. */
export function followSelection(told: () => void, run: RunExcel = runInExcel): Promise<Reading<() => Promise<void>>> {
  return reading(async () => {
    const handler = await run(async (context) => {
      const added = context.workbook.onSelectionChanged.add(() => {
        told();
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    return async () => {
      handler.remove();
      await handler.context.sync();
    };
  });
}
