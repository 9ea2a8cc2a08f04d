import { lookAtWorkbook } from "../../excel/lookAtWorkbook";
import { NOTHING_LEFT } from "../state/initialState";
import { readHome } from "./readHome";
import type { Store } from "./store";

/** Puts into the state which report the workbook holds, and what a write that stopped has left there. One that does not answer has none to offer. */
export async function lookForReport(store: Store): Promise<void> {
  const read = await lookAtWorkbook();
  const { facts: found, left } = read.kind === "read" ? read.value : { facts: null, left: NOTHING_LEFT };
  const { found: foundBefore, left: leftBefore } = store.state();
  if (JSON.stringify([found, left]) !== JSON.stringify([foundBefore, leftBefore]))
    store.dispatch({ kind: "reportFound", found, left });
  if (found !== null) await readHome(store);
}
