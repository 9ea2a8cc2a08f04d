import type { Problem } from "../ledger/problem";
import { GRUNNLAG_BLOCK } from "../sheets/grunnlagSheet";
import type { ApplyOptions } from "./applyPlan";
import { isSameReport, queueAnchors } from "./anchorsNow";
import { queueFilters } from "./filteredTable";
import { lackingOf } from "./lackingOf";
import { applyScript } from "./journal/applyScript";
import { REPORT_HOME } from "./journal/mark";
import { lookAgain } from "./lookAgain";
import { notTakenBack } from "./notTakenBack";
import { isNothing, refreshScript, type RefreshPlan } from "./refresh/refreshPlan";
import { type RunExcel, runInExcel } from "./runInExcel";

export type RefreshResult =
  /** All is done, but for what `lacking` tells. */
  | { readonly kind: "refreshed"; readonly lacking?: Problem }
  /** The workbook is not what the plan was made of, and nothing is written: plan again. */
  | { readonly kind: "changed"; readonly problem: Problem }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };

/**
 * What became of the refresh: all of it is done, or the workbook is as it was, unless the problem is
 * `excel-ikke-ryddet`.
 */
export async function applyRefresh(
  plan: RefreshPlan,
  run: RunExcel = runInExcel,
  options: ApplyOptions = {},
): Promise<RefreshResult> {
  if (isNothing(plan)) return { kind: "refreshed" };
  const { before, asRead, state, sheets } = plan;
  const grunnlag = before.tables.get(GRUNNLAG_BLOCK)?.sheet ?? "";
  const done = await applyScript(
    {
      what: "oppdatering",
      script: refreshScript(plan),
      home: REPORT_HOME,
      state,
      isOneUndo: true,
      look: async (context) => {
        const areSame = await lookAgain(context, asRead);
        const [anchors, filters] = [queueAnchors(context), queueFilters(context)];
        // Excel neither removes nor filters again the rows that a filter hides.
        return () => isSameReport(anchors(), before) && areSame() && !filters().has(grunnlag);
      },
    },
    run,
    options,
  );
  switch (done.kind) {
    case "done":
      return { kind: "refreshed", ...lackingOf(done.unprinted) };
    case "cancelled":
      return { kind: "cancelled" };
    case "changed":
      return { kind: "changed", problem: CHANGED };
    case "failed":
      return { kind: "failed", problem: done.problem };
    case "stuck":
      return { kind: "failed", problem: notTakenBack(sheets, done.why) };
  }
}

const CHANGED: Problem = {
  code: "excel-arbeidsboken-endret",
  severity: "error",
  message:
    "Noen har skrevet i arbeidsboken, eller flyttet på rapporten, siden oppdateringen ble forberedt. Ingenting er skrevet. Start oppdateringen på nytt.",
};
