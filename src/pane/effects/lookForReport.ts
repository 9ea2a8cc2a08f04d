import { readAnchors } from "../../excel/readAnchors";
import type { Store } from "./store";

/** Puts into the state which report the workbook holds. One that does not answer has none to offer. */
export async function lookForReport(store: Store): Promise<void> {
  const read = await readAnchors();
  const found = read.kind === "read" ? (read.value?.facts ?? null) : null;
  if (JSON.stringify(found) !== JSON.stringify(store.state().found)) store.dispatch({ kind: "reportFound", found });
}
