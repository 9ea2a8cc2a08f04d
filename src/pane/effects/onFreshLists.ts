import type { RefreshBasis } from "../../excel/planRefresh";
import { blockedByErrors, wayPastErrors } from "../state/blockedByErrors";
import type { Place } from "../state/wizardState";
import { words } from "../texts/text";
import { prepareReport } from "./prepareReport";
import { refreshFields } from "./refreshFields";
import { refreshLists } from "./refreshLists";
import { rememberSources } from "./rememberSources";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Does the work with the report of the sources, lists and fields as they stand now. */
export async function onFreshLists(
  store: Store,
  tasks: TaskRunner,
  work: () => Promise<void>,
  place: Place = "bygg",
): Promise<void> {
  if ((await refreshLists(store, place)) && (await refreshFields(store, place)))
    await onSoundReport(store, tasks, null, work, place);
}

/**
 * Does the work with the report of the sources, and of the fields in `read` where the workbook has just been read;
 * where they give it errors nobody has accepted, they are told and nothing is done.
 */
export async function onSoundReport(
  store: Store,
  tasks: TaskRunner,
  read: RefreshBasis | null,
  work: () => Promise<void>,
  place: Place = "bygg",
): Promise<void> {
  if (!(await prepareReport(store, tasks, read))) {
    // What stopped the computing is told where the user stands.
    const { kontroll, kolonner } = store.state().failures;
    const message = kontroll ?? kolonner;
    if (message !== undefined) store.dispatch({ kind: "failed", place, message });
    return;
  }
  if (blockedByErrors(store.state())) {
    store.dispatch({ kind: "failed", place, message: words(wayPastErrors(store.state())) });
    return;
  }
  rememberSources(store);
  await work();
}
