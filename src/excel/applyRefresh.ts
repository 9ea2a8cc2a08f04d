import type { Problem } from "../ledger/problem";
import type { ApplyOptions } from "./applyPlan";
import { anchorsNow, isSameReport } from "./anchorsNow";
import type { ExcelContext } from "./excelSubset";
import { codeOf, hostProblem } from "./hostProblems";
import { isAsRead } from "./isAsRead";
import { planRefreshRestore } from "./planRefreshRestore";
import type { RefreshPlan, RowMove } from "./refresh/refreshPlan";
import { runAsOneUndo } from "./runAsOneUndo";
import { type RunExcel, runInExcel } from "./runInExcel";
import { sheetEnds, type SheetEnds } from "./sheetEnds";
import { syncBatches } from "./syncBatches";
import { syncSteps } from "./syncSteps";
import { workbookState } from "./workbookState";
import type { Step } from "./writePlan";

export type RefreshResult =
  | { readonly kind: "refreshed" }
  /** The workbook is not what the plan was made of, and nothing is written: plan again. */
  | { readonly kind: "changed"; readonly problem: Problem }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

/**
 * What became of the refresh. When a request fails, or the signal is aborted on the way, what was done is taken back; a fault of ours is thrown
 * after that. One step of Excel's undo where Excel can have it so: a batch it refuses for that is put back and run again without.
 */
export async function applyRefresh(plan: RefreshPlan, run: RunExcel = runInExcel, options: ApplyOptions = {}): Promise<RefreshResult> {
  const journey: { ends: SheetEnds | null } = { ends: null };
  try {
    return await runAsOneUndo(run, async (context) => {
      if (journey.ends !== null) await restore(plan, journey.ends, context);
      return carryOut(plan, context, journey, options);
    });
  } catch (error) {
    const end = journey.ends === null ? "restored" : await takeBack(plan, journey.ends, run);
    if (end === "refreshed") return { kind: "refreshed" };
    if (end === "stuck") return { kind: "failed", problem: notTakenBack(plan) };
    const problem = hostProblem(error);
    if (problem) return { kind: "failed", problem };
    if (options.signal?.aborted) return { kind: "cancelled" };
    throw error;
  }
}

async function carryOut(plan: RefreshPlan, context: ExcelContext, journey: { ends: SheetEnds | null }, options: ApplyOptions): Promise<RefreshResult> {
  options.signal?.throwIfAborted();
  const ends = await sheetEnds(context, sheetsOf(plan.insertions));
  if (!isSameReport(await anchorsNow(context), plan.before)) return { kind: "changed", problem: CHANGED };
  if (journey.ends === null && !(await isAsRead(context, plan.asRead))) return { kind: "changed", problem: CHANGED };
  // Kept from the first time: what is run again begins where that began.
  journey.ends ??= ends;
  const last = [...plan.removals.map((move) => lineStep("removeLines", move)), ...(plan.anchors ? [plan.anchors] : [])];
  const batches = [plan.insertions.map((move) => lineStep("insertLines", move)), ...plan.batches, last].filter((steps) => steps.length > 0);
  await syncBatches(context, batches, options);
  return { kind: "refreshed" };
}

const lineStep = (kind: "insertLines" | "removeLines", { sheet, axis, at, count }: RowMove): Step => ({ kind, sheet, axis, at, count });

const sheetsOf = (moves: readonly RowMove[]): readonly string[] => [...new Set(moves.map(({ sheet }) => sheet))];

/** Takes back what was done, unless all of it was. It waits for the user to leave a cell, and tries twice: what failed the plan may fail this too. */
async function takeBack(plan: RefreshPlan, before: SheetEnds, run: RunExcel): Promise<"restored" | "refreshed" | "stuck"> {
  const attempt = (how: "together" | "sheetBySheet") => run((context) => restore(plan, before, context, how), { delayForCellEdit: true });
  return attempt("together").catch(() => attempt("sheetBySheet")).catch((error: unknown) => {
    if (hostProblem(error) === null) throw error;
    return "stuck" as const;
  });
}

/** `refreshed`: all was done, and is left so. Sheet by sheet, those that are protected are passed over: nothing can have been done to them. */
async function restore(plan: RefreshPlan, before: SheetEnds, context: ExcelContext, how: "together" | "sheetBySheet" = "together"): Promise<"restored" | "refreshed"> {
  const anchors = await anchorsNow(context);
  if (anchors?.facts.built === plan.built && plan.anchors !== null) return "refreshed";
  const { sheets, names } = await workbookState(context);
  const steps = planRefreshRestore(plan, before, { anchors, sheets, names, ends: await sheetEnds(context, sheetsOf(plan.insertions)) });
  for (const group of how === "together" ? [steps] : groupsOf(steps)) {
    await syncSteps(context, group).catch((error: unknown) => {
      if (how === "together" || codeOf(error) !== "AccessDenied") throw error;
    });
  }
  return "restored";
}

/** By sheet, whole lines before what the cells hold: formulas are written for lines that are back in their places. */
function groupsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = `${step.kind === "insertLines" || step.kind === "removeLines" ? "lines" : "cells"}!${"sheet" in step ? step.sheet : ""}`;
    (groups.get(key) ?? groups.set(key, []).get(key) as Step[]).push(step);
  }
  return [...groups].sort(([a], [b]) => Number(b.startsWith("lines")) - Number(a.startsWith("lines"))).map(([, group]) => group);
}

const CHANGED: Problem = {
  code: "excel-arbeidsboken-endret",
  severity: "error",
  message: "Noen har skrevet i arbeidsboken, eller flyttet på rapporten, siden oppdateringen ble forberedt. Ingenting er skrevet. Start oppdateringen på nytt.",
};

function notTakenBack({ sheets }: RefreshPlan): Problem {
  return {
    code: "excel-ikke-ryddet",
    severity: "error",
    message: `Oppdateringen stanset, og Excel lot seg ikke rydde opp i. Disse arkene kan være halvferdige: ${sheets.map((name) => `«${name}»`).join(", ")}. Lukk arbeidsboken uten å lagre, eller rett arkene for hånd.`,
  };
}
