import { allProblems } from "../state/allProblems";
import { reportLists } from "../state/ownDisposisjoner";
import { isCurrentBasis } from "../state/preview";
import { reportMonth } from "../state/reportMonth";
import { ledgerSources } from "../state/sourcesOf";
import { count, text } from "../texts/text";
import { countProblems } from "../views/problemList";
import { preparePreview } from "./preparePreview";
import { fieldsInWorkbook } from "./fieldsInWorkbook";
import { reportLedger } from "./reportLedger";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Computes the report of what is read and chosen. */
export async function computeReport(store: Store, tasks: TaskRunner): Promise<boolean> {
  const done = (): string => {
    const { report } = store.state();
    return text("kontroll.ferdig", { tabeller: count("kontroll.tabeller", report?.tables.length ?? 0), problemer: countProblems(report?.problems ?? []) });
  };
  return tasks.run({ task: "report", label: text("kontroll.regner"), place: "kontroll", done }, async () => {
    const { buildReport } = await import("../../report/buildReport");
    await preparePreview(store);
    const state = store.state();
    if (!state.material) return text("lesing.ikkeLest");
    const { ledger, organisation, problems } = await reportLedger(state, state.material);
    const fields = await fieldsInWorkbook(ledger.year, reportMonth(state));
    const preview = isCurrentBasis(state) ? state.preview : null;
    if (preview) store.dispatch({ kind: "previewReady", basis: { ...preview, inputs: fields.inputs } });
    const report = buildReport({
      ledger,
      organisation,
      template: state.template,
      month: reportMonth(state),
      controls: ledgerSources(state).flatMap(({ id }) => state.readings[id]?.control ?? []),
      problems: [...allProblems(state), ...problems, ...fields.problems],
      listings: reportLists(state),
      inputs: fields.inputs,
    }, preview?.report);
    store.dispatch({ kind: "reportReady", report });
    return null;
  });
}
