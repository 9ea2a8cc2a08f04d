import type { ApplyOptions } from "./applyPlan";
import type { ExcelContext } from "./excelSubset";
import { syncSteps } from "./syncSteps";
import type { Step } from "./writePlan";

type Batch = readonly Step[];

/**
 * Carries the batches out, one request each. `begins` is told of each before it goes. Throws the signal's reason when
 * it is aborted between them.
 */
export async function syncBatches(
  context: ExcelContext,
  batches: readonly Batch[],
  { onProgress, signal }: ApplyOptions,
  begins?: (batch: Batch) => void,
): Promise<void> {
  for (const [index, batch] of batches.entries()) {
    signal?.throwIfAborted();
    begins?.(batch);
    // Both last until the next sync only; the screen is held once, since the pane flickers each time.
    if (index === 0) context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    await syncSteps(context, batch);
    onProgress?.((index + 1) / batches.length);
  }
}
