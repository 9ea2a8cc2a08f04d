import { joined, type Text } from "../../texts/words";
import type { FunctionCell } from "../../excel/findFunctions";
import type { RepairKind } from "../../excel/repairFunctions";
import { countWords, words } from "../texts/text";
import type { Store } from "./store";
import type { Running } from "./taskRunner";

/** Looks for cells with the add-in's functions; why it could not, or null. */
export async function scanFunctions(store: Store, { signal, progress }: Running): Promise<Text | null> {
  store.dispatch({ kind: "delingDone", done: null });
  const { findFunctions } = await import("../../excel/findFunctions");
  const found = await findFunctions(undefined, { signal, onProgress: progress });
  if (found.kind === "problem") return found.problem.message;
  store.dispatch({ kind: "functionsFound", functions: found.value });
  if (found.value.length === 0)
    store.dispatch({ kind: "delingDone", done: { place: "reparer", intent: "info", text: words("deling.ingen") } });
  return null;
}

/** Repairs the cells that were found; why it could not, or null. */
export async function repairWorkbook(
  store: Store,
  kind: RepairKind,
  { signal, progress }: Running,
): Promise<Text | null> {
  const { repairFunctions } = await import("../../excel/repairFunctions");
  const result = await repairFunctions(store.state().deling.functions ?? [], kind, undefined, {
    signal,
    onProgress: progress,
  });
  if (result.kind === "failed") return result.problem.message;
  // Cancelled: the runner says so.
  if (result.kind === "cancelled") throw signal.reason;
  const { repaired, changed, kept } = result;
  const said = [
    words("deling.reparert", { celler: countWords("deling.celle", repaired) }),
    ...(changed.length > 0
      ? [words("deling.endret", { celler: countWords("deling.celle", changed.length), sted: places(changed) })]
      : []),
    ...(kept.length > 0
      ? [words("deling.beholdt", { celler: countWords("deling.celle", kept.length), sted: places(kept) })]
      : []),
  ];
  store.dispatch({ kind: "functionsFound", functions: null });
  store.dispatch({
    kind: "delingDone",
    done: { place: "reparer", intent: changed.length + kept.length > 0 ? "warning" : "success", text: joined(said) },
  });
  return null;
}

const SHOWN = 5;

/** The first few cells, and how many there are more. */
function places(cells: readonly FunctionCell[]): Text {
  const first = cells
    .slice(0, SHOWN)
    .map(({ sheet, address }) => `${sheet}!${address}`)
    .join(", ");
  return cells.length > SHOWN ? joined([first, words("tilogmed.flere", { n: cells.length - SHOWN })]) : first;
}
