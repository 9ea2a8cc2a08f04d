import { count, text } from "../texts/text";
import { addSources } from "./addSources";
import { fetchExample } from "./fetchExample";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Puts the sample year in place of what was chosen. */
export async function addExample(store: Store, tasks: TaskRunner): Promise<boolean> {
  const done = (): string => count("kilde.lagtTil", store.state().sources.length);
  return tasks.run({ task: "inspect", label: text("kilde.henter"), place: "example", done }, async ({ signal }) => {
    const sources = await fetchExample(signal);
    if (typeof sources === "string") return sources;
    store.dispatch({ kind: "sourcesReplaced", sources: [] });
    await addSources(store, sources);
    return null;
  });
}
