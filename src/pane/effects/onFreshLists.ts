import { blockedByErrors } from "../state/reachable";
import { text } from "../texts/text";
import { goTo } from "./goTo";
import { refreshFields } from "./refreshFields";
import { refreshLists } from "./refreshLists";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Does the work with the report of the lists and fields as they stand in the workbook now; where they give it errors it stops at the step that shows them. */
export async function onFreshLists(store: Store, tasks: TaskRunner, work: () => Promise<void>): Promise<void> {
  const { report } = store.state();
  if (!(await refreshLists(store, "bygg")) || !(await refreshFields(store, "bygg"))) return;
  if (store.state().report !== report) {
    await goTo(store, tasks, "bygg");
    const { step, report: made, failures } = store.state();
    // What stopped the computing is told where the user stands.
    if (step === "bygg" && made === null && failures.kontroll !== undefined) store.dispatch({ kind: "failed", place: "bygg", message: failures.kontroll });
    if (blockedByErrors(store.state())) {
      await goTo(store, tasks, "kontroll");
      store.dispatch({ kind: "failed", place: "kontroll", message: text("kontroll.maaGodta") });
    }
    if (store.state().report === null || store.state().step !== "bygg") return;
  }
  await work();
}
