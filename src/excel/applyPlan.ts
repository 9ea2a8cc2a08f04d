import type { Problem } from "../ledger/problem";
import type { ExcelContext } from "./excelSubset";
import { hostProblem } from "./hostProblems";
import { isStillFor } from "./isStillFor";
import { planRestore } from "./planRestore";
import { type RunExcel, runInExcel } from "./runInExcel";
import { syncBatches } from "./syncBatches";
import { syncSteps } from "./syncSteps";
import { workbookState, type WorkbookState } from "./workbookState";
import type { WritePlan } from "./writePlan";

/** `built`: all is in place. Otherwise the workbook is as it was, unless the problem is `excel-ikke-ryddet`. */
export type ApplyResult =
  | { readonly kind: "built"; readonly sheets: readonly string[] }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

export interface ApplyOptions {
  /** 0 to 1, after each request to Excel. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** What must be known to take a plan back: the workbook before it, or null when nothing was done yet, and whether removals had begun. */
interface Journey {
  before: WorkbookState | null;
  isCommitting: boolean;
}

/**
 * What became of the plan in the workbook. One request reads what is there, one follows a batch, one the commit.
 * When a request fails, or the signal is aborted before the commit, what was done is taken back; a fault of ours is thrown after that.
 */
export async function applyPlan(plan: WritePlan, run: RunExcel = runInExcel, options: ApplyOptions = {}): Promise<ApplyResult> {
  const journey: Journey = { before: null, isCommitting: false };
  try {
    return await run((context) => carryOut(plan, context, journey, options));
  } catch (error) {
    const end = journey.before === null ? "restored" : await takeBack(plan, journey.before, journey.isCommitting, run);
    if (end === "built") return { kind: "built", sheets: plan.sheets };
    if (end === "stuck") return { kind: "failed", problem: notTakenBack(plan) };
    const problem = hostProblem(error);
    if (problem) return { kind: "failed", problem };
    if (options.signal?.aborted) return { kind: "cancelled" };
    throw error;
  }
}

async function carryOut(plan: WritePlan, context: ExcelContext, journey: Journey, options: ApplyOptions): Promise<ApplyResult> {
  options.signal?.throwIfAborted();
  const before = await workbookState(context);
  if (!isStillFor(plan, before)) return { kind: "failed", problem: CHANGED };
  journey.before = before;
  await syncBatches(context, [...plan.batches, plan.commit], options, (batch) => { journey.isCommitting = batch === plan.commit; });
  return { kind: "built", sheets: plan.sheets };
}

/**
 * Takes back what was done, or finishes it when something is already removed. It waits for the user to leave a cell, and tries
 * twice: what failed the plan may fail this too.
 */
async function takeBack(plan: WritePlan, before: WorkbookState, isCommitting: boolean, run: RunExcel): Promise<"restored" | "built" | "stuck"> {
  const attempt = () => run(async (context) => {
    const now = await workbookState(context);
    const isRemoved = (name: string) => !now.sheets.includes(name);
    if (isCommitting && plan.sheetMoves.some(({ to }) => isRemoved(to))) {
      await syncSteps(context, plan.commit.filter((step) => step.kind !== "removeSheet" || !isRemoved(step.sheet)));
      return "built" as const;
    }
    await syncSteps(context, planRestore(plan, before, now));
    return "restored" as const;
  }, { delayForCellEdit: true });
  return attempt().catch(attempt).catch((error: unknown) => {
    if (hostProblem(error) === null) throw error;
    return "stuck" as const;
  });
}

const CHANGED: Problem = {
  code: "excel-arbeidsboken-endret",
  severity: "error",
  message: "Ark, navn eller tabeller i arbeidsboken er endret siden byggingen ble forberedt. Ingenting er skrevet. Start byggingen på nytt.",
};

function notTakenBack({ sheets, sheetMoves }: WritePlan): Problem {
  const earlier = sheetMoves.length > 0 ? ` De tidligere arkene kan hete ${listed(sheetMoves.map(({ to }) => to))}.` : "";
  return {
    code: "excel-ikke-ryddet",
    severity: "error",
    message: `Byggingen stanset, og Excel lot seg ikke rydde opp i. Disse arkene kan være halvferdige: ${listed(sheets)}.${earlier} Lukk arbeidsboken uten å lagre, eller rett arkene for hånd.`,
  };
}

const listed = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
