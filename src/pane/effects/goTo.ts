import type { TableInputs } from "../../excel/readInputs";
import type { Report } from "../../report/report";
import { reportMonth } from "../state/reportMonth";
import type { Step } from "../state/wizardState";
import { fieldsInWorkbook } from "./fieldsInWorkbook";
import { lookForReport } from "./lookForReport";
import { makeShown } from "./makeShown";
import { hasMaterial, hasReport, prepareMaterial } from "./prepareReport";
import { rememberSources } from "./rememberSources";
import { reportFields } from "./reportFields";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/**
 * Opens the panel, or the page it closes to, doing first what it shows; stops, and says why, where something is
 * missing.
 */
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
  if (step === "kontroll") {
    const { report } = store.state();
    await hasReport(store, tasks);
    await countKapitler(store, report);
  }
  await makeShown(store);
}

/**
 * Counts the kapitler with a mark in the workbook that holds against the report computed. A workbook that does not
 * answer has none to tell of. Where it is not the report there was before, its fields have just been read.
 */
async function countKapitler(store: Store, before: Report | null): Promise<void> {
  const { report } = store.state();
  if (report === null) return;
  const [{ avstemteKapitler }, marks] = await Promise.all([
    import("../../report/avstemteKapitler"),
    marksNow(store, report, before),
  ]);
  const avstemming = marks === null ? null : avstemteKapitler(report.grunnlag, marks);
  if (avstemming !== store.state().avstemming) store.dispatch({ kind: "kapitlerCounted", avstemming });
}

async function marksNow(store: Store, report: Report, before: Report | null): Promise<TableInputs["marks"]> {
  const known = report === before ? undefined : reportFields(report);
  if (known !== undefined) return known.marks;
  const read = await fieldsInWorkbook(report.year, reportMonth(store.state()));
  return read.kind === "read" ? read.value.marks : null;
}
