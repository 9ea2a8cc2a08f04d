import { applyStep, type SheetsAtHand } from "./applyStep";
import type { ExcelContext } from "./excelSubset";
import type { Step } from "./writePlan";

/** Carries the steps out in one request. */
export async function syncSteps(context: ExcelContext, steps: readonly Step[]): Promise<void> {
  const sheets: SheetsAtHand = new Map();
  for (const step of steps) applyStep(context, sheets, step);
  await context.sync();
}
