import type { Problem } from "../ledger/problem";
import { anchorsNow, isSameReport } from "./anchorsNow";
import { hostProblem } from "./hostProblems";
import { packSteps } from "./packSteps";
import { planRefreshUndo } from "./planRefreshRestore";
import type { Anchors } from "./readAnchors";
import type { RefreshPlan } from "./refresh/refreshPlan";
import type { RefreshResult } from "./applyRefresh";
import { type RunExcel, runInExcel } from "./runInExcel";
import { syncSteps } from "./syncSteps";

const BATCH_BYTES = 2_000_000;

/** Takes a refresh back that was carried out, when the report still stands as the refresh left it (`after`); what the user has since written in its cells is replaced. */
export async function undoRefresh(plan: RefreshPlan, after: Anchors, run: RunExcel = runInExcel): Promise<RefreshResult> {
  const batches = packSteps(planRefreshUndo(plan), BATCH_BYTES);
  let begun = false;
  try {
    return await run(async (context): Promise<RefreshResult> => {
      if (!isSameReport(await anchorsNow(context), after)) return { kind: "failed", problem: MOVED };
      for (const steps of batches) {
        begun = true;
        context.application.suspendApiCalculationUntilNextSync();
        await syncSteps(context, steps);
      }
      return { kind: "refreshed" };
    });
  } catch (error) {
    const problem = hostProblem(error);
    if (problem === null) throw error;
    return { kind: "failed", problem: begun ? HALFWAY : problem };
  }
}

const MOVED: Problem = {
  code: "excel-arbeidsboken-endret",
  severity: "error",
  message: "Rapporten er flyttet eller oppdatert igjen siden, og oppdateringen kan ikke angres herfra. Ingenting er endret. Bruk Angre i Excel, eller åpne den forrige versjonen av arbeidsboken.",
};

const HALFWAY: Problem = {
  code: "excel-ikke-ryddet",
  severity: "error",
  message: "Angringen stanset midtveis, og rapporten kan være halvferdig. Bruk Angre i Excel, eller lukk arbeidsboken uten å lagre.",
};
