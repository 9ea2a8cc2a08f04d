import { selectSheet } from "../../excel/selectSheet";
import type { Store } from "./store";

/** Shows the sheet in the workbook, or says beside the links why it cannot. */
export async function openSheet(store: Store, sheet: string): Promise<void> {
  const shown = await selectSheet(sheet);
  if (shown.kind === "problem") store.dispatch({ kind: "failed", place: "bygg", message: shown.problem.message });
}
