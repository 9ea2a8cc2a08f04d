import { words } from "../texts/text";
import { grunnlagSheetOf } from "./grunnlagSheetOf";
import { lookForReport } from "./lookForReport";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Takes the last refresh back, with the template the workbook had. */
export async function undoInWorkbook(store: Store, tasks: TaskRunner): Promise<void> {
  const { build, forklar } = store.state();
  const undo = build.kind === "refreshed" ? build.outcome.undo : null;
  if (build.kind !== "refreshed" || undo === null) return;
  await tasks.run(
    { task: "build", label: words("oppdater.angrer"), place: "bygg", done: () => words("oppdater.angret") },
    async () => {
      const [{ undoRefresh }, { drawOutcomes }, { withoutFilters }] = await Promise.all([
        import("../../excel/undoRefresh"),
        import("../../excel/drawOutcomes"),
        import("../../excel/withoutFilters"),
      ]);
      const done = await withoutFilters(grunnlagSheetOf(undo.after), forklar.filters.ours, () =>
        undoRefresh(undo.plan, undo.after),
      );
      if (done.kind === "problem") return done.problem.message;
      const { result, kept, lost } = done.value;
      if (forklar.filtered !== null)
        store.dispatch({ kind: "grunnlagFiltered", filtered: null, filters: { ours: [], users: kept }, said: "" });
      if (result.kind === "failed") return result.problem.message;
      await drawOutcomes(
        build.outcome.moved.map(({ place, before, after }) => ({ place, before: after, after: before })),
      );
      await putTemplatesBack(store, undo.templates);
      store.dispatch({
        kind: "buildChanged",
        build: {
          kind: "refreshed",
          outcome: { ...build.outcome, filters: { kept, lost }, undo: null, isUndone: true },
        },
      });
      await lookForReport(store);
      return null;
    },
  );
}

/** The hidden sheet has its own back with the rest. */
async function putTemplatesBack(store: Store, templates: readonly string[] | null): Promise<void> {
  const [{ replaceTemplateParts }, { reading }] = await Promise.all([
    import("../../excel/replaceTemplateParts"),
    import("../../excel/hostProblems"),
  ]);
  const isBack = templates !== null && (await reading(() => replaceTemplateParts(templates))).kind === "read";
  store.dispatch({
    kind: "templateNoted",
    notes: isBack ? [] : [{ intent: "warning", text: words("oppdater.malStaar") }],
  });
}
