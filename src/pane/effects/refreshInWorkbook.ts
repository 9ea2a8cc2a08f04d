import type { Text } from "../../texts/words";
import type { RefreshBasis } from "../../excel/planRefresh";
import type { readRefreshBasis } from "../../excel/readRefreshBasis";
import type { RefreshPlan } from "../../excel/refresh/refreshPlan";
import type { Report } from "../../report/report";
import type { WorkbookModel } from "../../sheets/model";
import type { Steps } from "../../table/steps";
import { acceptedReport } from "../state/acceptedReport";
import { NO_CAUSES, NO_FILTERS, type RefreshOutcome } from "../state/refreshOutcome";
import { reportMonth } from "../state/reportMonth";
import { words } from "../texts/text";
import { fieldsIn } from "./fieldsInWorkbook";
import { grunnlagSheetOf } from "./grunnlagSheetOf";
import { inSlices } from "./inSlices";
import { keepTemplate } from "./keepTemplate";
import { lookForReport, showReport } from "./lookForReport";
import { outcomeOf, toldOf } from "./outcomeOfRefresh";
import { hasReportFields } from "./reportFields";
import type { Store } from "./store";
import type { Running, TaskRunner } from "./taskRunner";

/** Somebody wrote in the workbook while the refresh was on its way, and nothing of it is written: why, in words. */
interface Overtaken {
  readonly overtaken: Text;
}

/** What a refresh begins from, as `readRefreshBasis` gives it. */
export type ReadBasis = Extract<Awaited<ReturnType<typeof readRefreshBasis>>, { readonly kind: "read" }>["value"];

/**
 * Brings the new figures into the report the workbook has (`before`), and tells what they changed; true when somebody
 * wrote in the workbook meanwhile and it is to be begun anew, which is told as a failure when it is the last attempt.
 */
export async function refreshInWorkbook(
  store: Store,
  tasks: TaskRunner,
  before: ReadBasis,
  isLast: boolean,
): Promise<boolean> {
  const { report } = store.state();
  if (!report) return false;
  let isOvertaken = false;
  const isCarriedOut = await tasks.run(
    {
      task: "build",
      label: words("oppdater.oppdaterer"),
      place: "bygg",
      done: () => words(isOvertaken ? "oppdater.begynnerIgjen" : "oppdater.ferdig"),
    },
    async (running) => {
      const end = await refresh(store, report, before, running);
      if (end === null || typeof end === "string" || !("overtaken" in end)) return end;
      isOvertaken = !isLast;
      return isLast ? end.overtaken : null;
    },
  );
  return isCarriedOut && isOvertaken;
}

async function refresh(
  store: Store,
  computed: Report,
  before: ReadBasis,
  { signal, progress }: Running,
): Promise<Text | Overtaken | null> {
  // What is chosen meanwhile belongs to the next report.
  const { template, forklar } = store.state();
  const report = { ...computed, template };
  const [{ planRefresh }, { isNothing }, { applyRefresh }, { withoutFilters }] = await Promise.all([
    import("../../excel/planRefresh"),
    import("../../excel/refresh/refreshPlan"),
    import("../../excel/applyRefresh"),
    import("../../excel/withoutFilters"),
  ]);
  if (!hasReportFields(computed, fieldsIn(before, computed.year, reportMonth(store.state()))))
    return { overtaken: words("oppdater.feltEndret") };
  const built = new Date().toISOString();
  const makeModel = await modelMaker(store, report, before);
  const plan = await inSlices(planRefresh(makeModel, built, before), signal);
  signal.throwIfAborted();
  if (isNothing(plan)) {
    const outcome = { ...toldOf(plan), causes: NO_CAUSES, moved: [], filters: NO_FILTERS, undo: null };
    await shown(store, outcome, before, !before.keepsFilters);
    return null;
  }
  const grunnlag = grunnlagSheetOf(before.anchors);
  const isFiltered = before.keepsFilters || before.filtered.has(grunnlag ?? "");
  const done = await withoutFilters(isFiltered ? grunnlag : null, forklar.filters.ours, () =>
    applyRefresh(plan, undefined, { signal, onProgress: progress }),
  );
  if (done.kind === "problem") return done.problem.message;
  const { result, kept, lost } = done.value;
  // Ours are taken off, whatever became of the refresh.
  if (forklar.filtered !== null)
    store.dispatch({ kind: "grunnlagFiltered", filtered: null, filters: { ours: [], users: kept }, said: "" });
  if (result.kind === "failed") return result.problem.message;
  if (result.kind === "changed") return { overtaken: result.problem.message };
  // Cancelled: the runner says so.
  if (result.kind === "cancelled") throw signal.reason;
  const templates = await keepTemplate(store, template, built, result.lacking?.message, before.templateParts);
  const after = await readAfter(before, plan);
  const outcome = {
    ...(await outcomeOf(plan, before, after, await inSlices(makeModel(built)), templates)),
    causes: await causesOf(store),
    filters: { kept, lost },
  };
  await shown(store, outcome, after, !isFiltered);
  return null;
}

/** The report as it was just read; null when Excel did not tell. */
async function readAfter(before: RefreshBasis, { addedSheets }: RefreshPlan): Promise<RefreshBasis | null> {
  const { readRefreshed } = await import("../../excel/readRefreshBasis");
  const read = await readRefreshed(before, addedSheets);
  return read.kind === "read" ? read.value : null;
}

/**
 * Tells what the refresh did, and shows the report as it was just read, where that tells all there is: `isClean` says
 * that no filters of the user's were kept aside.
 */
async function shown(
  store: Store,
  outcome: RefreshOutcome,
  basis: RefreshBasis | null,
  isClean: boolean,
): Promise<void> {
  store.dispatch({ kind: "buildChanged", build: { kind: "refreshed", outcome } });
  const { left } = store.state();
  if (basis === null || !isClean || left.stopped !== null || left.filters.length > 0) return lookForReport(store);
  const { keptTablesIn } = await import("../../excel/readKeptTables");
  await showReport(
    store,
    { ...basis, kept: keptTablesIn(basis.contents) },
    { ...left, aside: left.aside.filter((sheet) => basis.state.sheets.includes(sheet)) },
  );
}

/** What changed in the accounts since the report was built or refreshed here. */
async function causesOf(store: Store): Promise<RefreshOutcome["causes"]> {
  const { builtLedger, material } = store.state();
  if (builtLedger === null || material === null) return NO_CAUSES;
  const { ledgerCauses } = await import("../state/ledgerCauses");
  return ledgerCauses(builtLedger, material.ledger);
}

/** The report's sheets as built at a time, without what the user has deleted from the workbook. */
async function modelMaker(
  store: Store,
  report: Report,
  { anchors }: RefreshBasis,
): Promise<(built: string | null) => Steps<WorkbookModel>> {
  const [{ workbookSteps }, { withoutParts }, { deletedParts }] = await Promise.all([
    import("../../sheets/toWorkbook"),
    import("../../sheets/withoutParts"),
    import("../../excel/deletedParts"),
  ]);
  const { formulaMode, errorsAccepted } = store.state();
  const wanted = withoutParts(errorsAccepted ? acceptedReport(report) : report, deletedParts(anchors));
  return (built) => workbookSteps(wanted, formulaMode, built);
}
