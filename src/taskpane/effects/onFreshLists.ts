import { blockedByErrors } from "../state/reachable";
import { text } from "../texts/text";
import { goTo } from "./goTo";
import { refreshLists } from "./refreshLists";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Does the work with the report of the lists as they stand in the workbook now; where they give it errors it stops at the step that shows them. */
export async function onFreshLists(store: Store, tasks: TaskRunner, work: () => Promise<void>): Promise<void> {
  const { report } = store.state();
  if (!(await refreshLists(store, "bygg"))) return;
  if (store.state().report !== report) {
    await goTo(store, tasks, "bygg");
    if (blockedByErrors(store.state())) {
      await goTo(store, tasks, "kontroll");
      store.dispatch({ kind: "failed", place: "kontroll", message: text("kontroll.maaGodta") });
    }
    if (store.state().report === null || store.state().step !== "bygg") return;
  }
  await work();
}
