import type { Text } from "../../texts/words";
import { countWords, words } from "../texts/text";
import { addSources } from "./addSources";
import { EXAMPLE_KOMMUNE, fetchExample } from "./fetchExample";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Puts the sample year in place of what was chosen. */
export async function addExample(store: Store, tasks: TaskRunner): Promise<boolean> {
  const done = (): Text => countWords("kilde.lagtTil", store.state().sources.length);
  return tasks.run({ task: "inspect", label: words("kilde.henter"), place: "example", done }, async ({ signal }) => {
    const sources = await fetchExample(signal);
    if (!Array.isArray(sources)) return sources as Text;
    store.dispatch({ kind: "sourcesReplaced", sources: [] });
    if (store.state().template.kommune === "")
      store.dispatch({ kind: "templateChanged", change: { kommune: EXAMPLE_KOMMUNE } });
    await addSources(store, sources);
    return null;
  });
}
