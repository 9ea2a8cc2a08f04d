import type { FunctionCell } from "../../excel/findFunctions";
import type { RepairKind } from "../../excel/repairFunctions";
import { count, text } from "../texts/text";
import type { Store } from "./store";
import type { Running } from "./taskRunner";

/** Looks for cells with the add-in's functions; why it could not, or null. */
export async function scanFunctions(store: Store, { signal, progress }: Running): Promise<string | null> {
  store.dispatch({ kind: "delingDone", done: null });
  const { findFunctions } = await import("../../excel/findFunctions");
  const found = await findFunctions(undefined, { signal, onProgress: progress });
  if (found.kind === "problem") return found.problem.message;
  store.dispatch({ kind: "functionsFound", functions: found.value });
  if (found.value.length === 0) store.dispatch({ kind: "delingDone", done: { place: "reparer", intent: "info", text: text("deling.ingen") } });
  return null;
}

/** Repairs the cells that were found; why it could not, or null. */
export async function repairWorkbook(store: Store, kind: RepairKind, { signal, progress }: Running): Promise<string | null> {
  const { repairFunctions } = await import("../../excel/repairFunctions");
  const result = await repairFunctions(store.state().deling.functions ?? [], kind, undefined, { signal, onProgress: progress });
  if (result.kind === "failed") return result.problem.message;
  // Cancelled: the runner says so.
  if (result.kind === "cancelled") throw signal.reason;
  const { repaired, changed, kept } = result;
  const said = [
    text("deling.reparert", { celler: count("deling.celle", repaired) }),
    ...(changed.length > 0 ? [text("deling.endret", { celler: count("deling.celle", changed.length), sted: places(changed) })] : []),
    ...(kept.length > 0 ? [text("deling.beholdt", { celler: count("deling.celle", kept.length), sted: places(kept) })] : []),
  ];
  store.dispatch({ kind: "functionsFound", functions: null });
  store.dispatch({ kind: "delingDone", done: { place: "reparer", intent: changed.length + kept.length > 0 ? "warning" : "success", text: said.join(" ") } });
  return null;
}

const SHOWN = 5;

/** The first few cells, and how many there are more. */
function places(cells: readonly FunctionCell[]): string {
  const first = cells.slice(0, SHOWN).map(({ sheet, address }) => `${sheet}!${address}`).join(", ");
  return cells.length > SHOWN ? `${first} ${text("tilogmed.flere", { n: cells.length - SHOWN })}` : first;
}
