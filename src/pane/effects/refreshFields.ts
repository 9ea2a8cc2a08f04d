import type { TableInputs } from "../../excel/readInputs";
import { reportMonth } from "../state/reportMonth";
import type { Place } from "../state/wizardState";
import { fieldsInWorkbook } from "./fieldsInWorkbook";
import { hasReportFields } from "./reportFields";
import type { Store } from "./store";

/**
 * Reads the fields of the workbook's report again, and drops the computed report where they are others; false, told
 * at the place, where they cannot be read.
 */
export async function refreshFields(store: Store, place: Place): Promise<boolean> {
  const { material, report } = store.state();
  if (material === null || report === null) return true;
  const read = await fieldsInWorkbook(material.ledger.year, reportMonth(store.state()));
  if (read.kind === "problem") {
    store.dispatch({ kind: "failed", place, message: read.problem.message });
    return false;
  }
  if (store.state().report === report) dropOutdated(store, read.value);
  return true;
}

/** Drops the computed report where the fields of the workbook's are others. */
export function dropOutdated(store: Store, fields: TableInputs): void {
  const { report } = store.state();
  if (report !== null && !hasReportFields(report, fields)) store.dispatch({ kind: "fieldsChanged" });
}
