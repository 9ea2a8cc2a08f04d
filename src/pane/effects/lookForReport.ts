import { lookAtWorkbook, type LeftBehind, type ReportRead } from "../../excel/lookAtWorkbook";
import type { Steps } from "../../table/steps";
import { parseTables } from "../../table/words/parseTables";
import { NOTHING_LEFT } from "../state/initialState";
import { homeTables, workbookHome, type WorkbookHome } from "../state/workbookHome";
import { inSlices } from "./inSlices";
import { opensWithWorkbook } from "./openWithWorkbook";
import type { Store } from "./store";

/**
 * Puts into the state which report the workbook holds and what it tells now, and what a write that stopped has left
 * there. A workbook that does not answer has none to offer.
 */
export async function lookForReport(store: Store): Promise<void> {
  const read = await lookAtWorkbook(homeTables);
  if (read.kind === "read") await showReport(store, read.value.report, read.value.left);
  else await showReport(store, null, NOTHING_LEFT);
}

/** The same of what is read already. Without a report, what was told of one before is left: it is not shown. */
export async function showReport(store: Store, report: ReportRead | null, left: LeftBehind): Promise<void> {
  const { found: foundBefore, left: leftBefore } = store.state();
  const found = report?.anchors.facts ?? null;
  if (JSON.stringify([found, left]) !== JSON.stringify([foundBefore, leftBefore]))
    store.dispatch({ kind: "reportFound", found, left });
  if (report === null) return;
  store.dispatch({ kind: "homeRead", home: await inSlices(homeOf(report)) });
  const opens = opensWithWorkbook();
  if (opens !== store.state().opensWith) store.dispatch({ kind: "opensWithSet", opens });
}

function* homeOf(report: ReportRead): Steps<WorkbookHome> {
  yield;
  const tables = yield* parseTables(report.kept);
  yield;
  return workbookHome(report, tables ?? new Map());
}
