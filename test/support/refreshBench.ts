import { applyPlan } from "../../src/excel/applyPlan";
import { applyRefresh, type RefreshResult } from "../../src/excel/applyRefresh";
import { deletedParts } from "../../src/excel/deletedParts";
import { planRefresh } from "../../src/excel/planRefresh";
import { planWrite } from "../../src/excel/planWrite";
import { readExisting } from "../../src/excel/readExisting";
import { readRefreshBasis } from "../../src/excel/readRefreshBasis";
import type { RefreshPlan } from "../../src/excel/refresh/refreshPlan";
import type { RunExcel } from "../../src/excel/runInExcel";
import type { WritePlan } from "../../src/excel/writePlan";
import type { Report } from "../../src/report/report";
import type { FormulaMode } from "../../src/table/excel/formulas";
import { toWorkbook, workbookSteps } from "../../src/sheets/toWorkbook";
import { withoutParts } from "../../src/sheets/withoutParts";
import { atOnce } from "../../src/table/steps";
import { nb } from "./nb";

const BUILT = "2026-11-23T10:00:00.000Z";
export const REFRESHED = "2026-11-24T10:00:00.000Z";

/** Builds the report in the workbook, as the wizard does; with the plan it was built by. */
export async function buildIn(run: RunExcel, report: Report, mode: FormulaMode = "formler"): Promise<WritePlan> {
  const existing = await readExisting(run);
  const plan = existing.kind === "read" ? planWrite(toWorkbook(report, mode, BUILT), existing.value, "ask") : null;
  if (plan?.kind !== "plan") throw new Error("uten plan");
  const result = await applyPlan(plan, run);
  if (result.kind !== "built") throw new Error(JSON.stringify(result));
  return plan;
}

/** The plan that refreshes the workbook with the report, as the wizard makes it. */
export async function refreshPlan(run: RunExcel, report: Report, mode: FormulaMode = "formler", built = REFRESHED, batchBytes?: number): Promise<RefreshPlan> {
  const basis = await readRefreshBasis(run);
  if (basis.kind !== "read") throw new Error(nb(basis.problem.message));
  return atOnce(planRefresh((time) => workbookSteps(withoutParts(report, deletedParts(basis.value.anchors)), mode, time), built, basis.value, batchBytes));
}

export async function refreshIn(run: RunExcel, report: Report, mode: FormulaMode = "formler"): Promise<{ readonly plan: RefreshPlan; readonly result: RefreshResult }> {
  const plan = await refreshPlan(run, report, mode);
  return { plan, result: await applyRefresh(plan, run) };
}
