import type { MovedFigure } from "../../excel/movedFigures";
import type { RefreshBasis } from "../../excel/planRefresh";
import type { RefreshPlan } from "../../excel/refresh/refreshPlan";
import type { Report } from "../../report/report";
import type { WorkbookModel } from "../../sheets/model";
import { acceptedReport } from "../state/acceptedReport";
import type { RefreshOutcome } from "../state/refreshOutcome";
import { text } from "../texts/text";
import { keepTemplate } from "./keepTemplate";
import { lookForReport } from "./lookForReport";
import type { Store } from "./store";
import type { Running, TaskRunner } from "./taskRunner";

/** Brings the new figures into the report the workbook has, and tells what they changed. */
export async function refreshInWorkbook(store: Store, tasks: TaskRunner): Promise<void> {
  // What is chosen meanwhile belongs to the next report.
  const { report, template } = store.state();
  if (!report) return;
  await tasks.run({ task: "build", label: text("oppdater.oppdaterer"), place: "bygg", done: () => text("oppdater.ferdig") }, (running) => refresh(store, { ...report, template }, running));
}

async function refresh(store: Store, report: Report, { signal, progress }: Running): Promise<string | null> {
  const [{ readRefreshBasis }, { planRefresh, isNothing }, { applyRefresh }] = await Promise.all([import("../../excel/readRefreshBasis"), import("../../excel/planRefresh"), import("../../excel/applyRefresh")]);
  const before = await readRefreshBasis();
  if (before.kind === "problem") return before.problem.message;
  const built = new Date().toISOString();
  const makeModel = await modelMaker(store, report, before.value);
  const plan = planRefresh(makeModel, built, before.value);
  signal.throwIfAborted();
  if (!isNothing(plan)) {
    const result = await applyRefresh(plan, undefined, { signal, onProgress: progress });
    if (result.kind === "failed") return result.problem.message;
    // Cancelled: the runner says so.
    if (result.kind === "cancelled") throw signal.reason;
    await keepTemplate(store, report.template, built);
  }
  store.dispatch({ kind: "buildChanged", build: { kind: "refreshed", outcome: await outcomeOf(plan, before.value, makeModel(built), isNothing(plan)) } });
  await lookForReport(store);
  return null;
}

/** The report's sheets as built at a time, without what the user has deleted from the workbook. */
async function modelMaker(store: Store, report: Report, { anchors }: RefreshBasis): Promise<(built: string | null) => WorkbookModel> {
  const [{ toWorkbook }, { withoutParts }, { deletedParts }] = await Promise.all([import("../../sheets/toWorkbook"), import("../../sheets/withoutParts"), import("../../excel/deletedParts")]);
  const { formulaMode, errorsAccepted } = store.state();
  const wanted = withoutParts(errorsAccepted ? acceptedReport(report) : report, deletedParts(anchors));
  return (built) => toWorkbook(wanted, formulaMode, built);
}

async function outcomeOf(plan: RefreshPlan, before: RefreshBasis, model: WorkbookModel, isUnchanged: boolean): Promise<RefreshOutcome> {
  const told = { changes: plan.changes, ownCells: plan.ownCells, goneTables: plan.goneTables, isUndone: false };
  if (isUnchanged) return { ...told, moved: [], undo: null };
  const [{ readRefreshBasis }, { movedFigures }, { drawOutcomes }] = await Promise.all([import("../../excel/readRefreshBasis"), import("../../excel/movedFigures"), import("../../excel/drawOutcomes")]);
  const after = await readRefreshBasis();
  // The refresh is done; what Excel no longer tells about it is not worth failing for.
  if (after.kind === "problem") return { ...told, moved: [], undo: null };
  const moved = movedFigures(before, after.value);
  await drawOutcomes(moved);
  const formatOf = formats(model);
  return { ...told, moved: inOrder(moved).map((figure) => ({ ...figure, format: formatOf(figure) })), undo: { plan, after: after.value.asFound } };
}

/** The tables before what follows from them on Forside and Kontroll. */
function inOrder(moved: readonly MovedFigure[]): readonly MovedFigure[] {
  const isBeside = ({ place }: MovedFigure): boolean => place.table.startsWith("#");
  return [...moved.filter((figure) => !isBeside(figure)), ...moved.filter(isBeside)];
}

/** The number format each figure has in the report. */
function formats({ sheets }: WorkbookModel): (figure: MovedFigure) => string {
  const blocks = new Map(sheets.flatMap((sheet) => (sheet.blocks ?? []).map((block) => [block.table, { sheet, block }] as const)));
  return ({ place }) => {
    const found = blocks.get(place.table);
    const row = found?.block.lines.find(({ id }) => id === place.line)?.row ?? 0;
    const column = found?.block.columns.find(({ id }) => id === place.columnId)?.column ?? 0;
    return found?.sheet.rows[row - 1]?.[column]?.format ?? "General";
  };
}
