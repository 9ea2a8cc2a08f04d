import type { Report } from "../../report/report";
import type { WorkbookModel } from "../../sheets/model";
import { acceptedReport } from "../state/acceptedReport";
import type { BuiltSheet } from "../state/wizardState";
import { text } from "../texts/text";
import { keepTemplate } from "./keepTemplate";
import { lookForReport } from "./lookForReport";
import type { Store } from "./store";
import type { Running, TaskRunner } from "./taskRunner";

/** Writes the report into the workbook; asks first where something is in the way and `replace` is false. */
export async function buildInWorkbook(store: Store, tasks: TaskRunner, replace: boolean): Promise<void> {
  const { report } = store.state();
  if (!report) return;
  const done = (): string => (store.state().build.kind === "done" ? text("bygg.ferdig") : text("bygg.spor"));
  await tasks.run({ task: "build", label: text("bygg.skriver"), place: "bygg", done }, (running) => build(store, report, replace, running));
}

async function build(store: Store, report: Report, replace: boolean, { signal, progress }: Running): Promise<string | null> {
  const [{ toWorkbook }, { withListSheet }, { readExisting }, { planWrite }, { applyPlan }] = await Promise.all([
    import("../../sheets/toWorkbook"),
    import("../state/withListSheet"),
    import("../../excel/readExisting"),
    import("../../excel/planWrite"),
    import("../../excel/applyPlan"),
  ]);
  const { formulaMode, errorsAccepted } = store.state();
  const { template } = store.state();
  const built = new Date().toISOString();
  const model = withListSheet(toWorkbook({ ...(errorsAccepted ? acceptedReport(report) : report), template }, formulaMode, built), store.state(), report.year);
  const existing = await readExisting();
  if (existing.kind === "problem") return existing.problem.message;
  const plan = planWrite(model, existing.value, replace ? "replace" : "ask");
  if (plan.kind === "conflict") {
    if (replace) return text("bygg.navnMaaEndres", { navn: plan.names.join(", ") });
    store.dispatch({ kind: "buildChanged", build: { kind: "clash", sheets: plan.sheets, names: [...plan.names, ...plan.tables] } });
    return null;
  }
  signal.throwIfAborted();
  const result = await applyPlan(plan, undefined, { signal, onProgress: progress });
  if (result.kind === "failed") return result.problem.message;
  // Cancelled: the runner says so.
  if (result.kind === "cancelled") throw signal.reason;
  await keepTemplate(store, template, built);
  store.dispatch({ kind: "buildChanged", build: { kind: "done", sheets: builtSheets(model) } });
  await lookForReport(store);
  return null;
}

function builtSheets(model: WorkbookModel): readonly BuiltSheet[] {
  return model.sheets.filter(({ visibility }) => visibility === undefined).map(({ name, rows }) => ({ name, formulas: rows.flat().filter(({ formula }) => formula !== undefined).length }));
}
