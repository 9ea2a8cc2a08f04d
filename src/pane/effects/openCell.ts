import { selectCell } from "../../excel/selectCell";
import type { CellIdentity } from "../../sheets/controlCell";
import type { Store } from "./store";

/** Selects the cell in the workbook, or says above the controls why it cannot. */
export async function openCell(store: Store, cell: CellIdentity): Promise<void> {
  const selected = await selectCell(cell);
  const message = selected.kind === "problem" ? selected.problem.message : "";
  if (message !== (store.state().failures.celle ?? "")) store.dispatch({ kind: "failed", place: "celle", message });
}
