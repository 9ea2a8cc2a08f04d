import { allProblems } from "../state/allProblems";
import { withUnitNames } from "../state/organisationView";
import { ledgerSources, givenLists } from "../state/sourcesOf";
import { count, text } from "../texts/text";
import { countProblems } from "../views/problemList";
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
    const state = store.state();
    if (!state.material) return text("lesing.ikkeLest");
    const { ledger, organisation } = state.material;
    const report = buildReport({
      ledger,
      organisation: withUnitNames(organisation, state.unitNames),
      template: state.template,
      controls: ledgerSources(state).flatMap(({ id }) => state.readings[id]?.control ?? []),
      problems: allProblems(state),
      listings: givenLists(state),
    });
    store.dispatch({ kind: "reportReady", report });
    return null;
  });
}
