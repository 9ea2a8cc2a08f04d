import { text } from "../texts/text";
import { lookForReport } from "./lookForReport";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Takes the last refresh back. */
export async function undoInWorkbook(store: Store, tasks: TaskRunner): Promise<void> {
  const { build } = store.state();
  const undo = build.kind === "refreshed" ? build.outcome.undo : null;
  if (build.kind !== "refreshed" || undo === null) return;
  await tasks.run({ task: "build", label: text("oppdater.angrer"), place: "bygg", done: () => text("oppdater.angret") }, async () => {
    const [{ undoRefresh }, { drawOutcomes }] = await Promise.all([import("../../excel/undoRefresh"), import("../../excel/drawOutcomes")]);
    const result = await undoRefresh(undo.plan, undo.after);
    if (result.kind === "failed") return result.problem.message;
    await drawOutcomes(build.outcome.moved.map(({ place, before, after }) => ({ place, before: after, after: before })));
    store.dispatch({ kind: "buildChanged", build: { kind: "refreshed", outcome: { ...build.outcome, undo: null, isUndone: true } } });
    await lookForReport(store);
    return null;
  });
}
