import type { Conflict, Existing } from "../../excel/writePlan";
import type { WorkbookModel } from "../../sheets/model";
import type { Text } from "../../texts/words";
import type { Running } from "./taskRunner";

/**
 * What came of writing sheets into the workbook; `lacking`: what Excel did not take of it, in words; `conflict`: what
 * is in the way, and nothing is written.
 */
type Writing =
  | { readonly kind: "built"; readonly lacking: Text | null }
  | Conflict
  | { readonly kind: "failed"; readonly message: Text };

/**
 * Writes the model's sheets into the workbook, made for what it has; rejects with the signal's reason when the user
 * stops it.
 */
export async function writeModel(
  modelFor: (existing: Existing) => WorkbookModel,
  choice: "ask" | "replace",
  { signal, progress }: Running,
): Promise<Writing> {
  const [{ readExisting }, { planWrite }, { applyPlan }] = await Promise.all([
    import("../../excel/readExisting"),
    import("../../excel/planWrite"),
    import("../../excel/applyPlan"),
  ]);
  const existing = await readExisting();
  if (existing.kind === "problem") return { kind: "failed", message: existing.problem.message };
  const plan = planWrite(modelFor(existing.value), existing.value, choice);
  if (plan.kind === "conflict") return plan;
  signal.throwIfAborted();
  const result = await applyPlan(plan, undefined, { signal, onProgress: progress });
  // Cancelled: the runner says so.
  if (result.kind === "cancelled") throw signal.reason;
  return result.kind === "failed"
    ? { kind: "failed", message: result.problem.message }
    : { kind: "built", lacking: result.lacking?.message ?? null };
}
