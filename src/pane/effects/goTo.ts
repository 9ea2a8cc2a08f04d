import { reportMonth } from "../state/reportMonth";
import type { Step } from "../state/wizardState";
import { fieldsInWorkbook } from "./fieldsInWorkbook";
import { lookForReport } from "./lookForReport";
import { prepareDisponering } from "./prepareDisponering";
import { preparePreview } from "./preparePreview";
import { hasMaterial, hasReport, prepareMaterial } from "./prepareReport";
import { rememberSources } from "./rememberSources";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Opens the panel, or the page it closes to, doing first what it shows; stops, and says why, where something is missing. */
export async function goTo(store: Store, tasks: TaskRunner, step: Step): Promise<void> {
  if (step === "oversikt" || step === "kilde") {
    store.dispatch({ kind: "stepShown", step });
    if (step === "oversikt") await lookForReport(store);
    return;
  }
  if (!(await prepareMaterial(store, tasks, step))) return;
  if (step !== "kolonner") rememberSources(store);
  store.dispatch({ kind: "stepShown", step });
  if (step === "kolonner") await hasMaterial(store, tasks);
  if (step === "rapport") await prepareDisponering(store);
  if (step === "kontroll") await hasReport(store, tasks);
  if (step === "kontroll") await countKapitler(store);
  if (step === "rapport" || step === "kontroll") await preparePreview(store);
}

/** Counts the kapitler with a mark in the workbook that holds against the report computed. A workbook that does not answer has none to tell of. */
async function countKapitler(store: Store): Promise<void> {
  const { report } = store.state();
  if (report === null) return;
  const [{ avstemteKapitler }, read] = await Promise.all([
    import("../../report/avstemteKapitler"),
    fieldsInWorkbook(report.year, reportMonth(store.state())),
  ]);
  const marks = read.kind === "read" ? read.value.marks : null;
  const avstemming = marks === null ? null : avstemteKapitler(report.grunnlag, marks);
  if (avstemming !== store.state().avstemming) store.dispatch({ kind: "kapitlerCounted", avstemming });
}
