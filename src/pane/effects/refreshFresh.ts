import { onFreshLists } from "./onFreshLists";
import { refreshInWorkbook } from "./refreshInWorkbook";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** One who goes on writing must not be kept waiting for ever. */
const MOST_ATTEMPTS = 3;

/** Refreshes the report of the lists and fields as they stand in the workbook now; anew from them when somebody writes in it meanwhile. */
export async function refreshFresh(store: Store, tasks: TaskRunner): Promise<void> {
  let isOvertaken = true;
  for (let attempt = 1; isOvertaken; attempt += 1) {
    isOvertaken = false;
    await onFreshLists(store, tasks, async () => { isOvertaken = await refreshInWorkbook(store, tasks, attempt === MOST_ATTEMPTS); });
  }
}
