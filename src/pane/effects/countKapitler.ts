import { reportMonth } from "../state/reportMonth";
import { fieldsInWorkbook } from "./fieldsInWorkbook";
import type { Store } from "./store";

/** Counts the kapitler with a mark in the workbook that holds against the report computed. A workbook that does not answer has none to tell of. */
export async function countKapitler(store: Store): Promise<void> {
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
