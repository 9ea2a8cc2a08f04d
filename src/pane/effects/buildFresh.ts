import { buildInWorkbook } from "./buildInWorkbook";
import { onFreshLists } from "./onFreshLists";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Builds the report of the lists as they stand in the workbook now. */
export function buildFresh(store: Store, tasks: TaskRunner, replace: boolean): Promise<void> {
  return onFreshLists(store, tasks, () => buildInWorkbook(store, tasks, replace));
}
