import { mergeMemories } from "../../source/memory/mergeMemories";
import { keptMemory, MEMORY_KEY } from "./keptMemory";
import { storageKey } from "./storageKey";
import type { Store } from "./store";

/**
 * Takes in what a pane beside another workbook remembers of its exports, as it is kept. Sources that are read already
 * stay as they are.
 */
export function followMemory(store: Store, page: EventTarget): void {
  page.addEventListener("storage", (event) => {
    if ((event as StorageEvent).key !== storageKey(MEMORY_KEY)) return;
    const { mal, template } = store.state();
    store.dispatch({
      kind: "sourcesRemembered",
      gjenkjenning: template.gjenkjenning,
      remembered: mergeMemories(mal.remembered, keptMemory()),
    });
  });
}
