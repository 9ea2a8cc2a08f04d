import { apart } from "../apart/apart";
import { memoryOf } from "../state/templateState";
import type { Coming } from "../state/swapSources";
import type { Purpose, SourceInput, WizardSource } from "../state/wizardState";
import type { Store } from "./store";

let lastId = 0;

/** A source that is yet to be looked at. */
export function newSource(
  name: string,
  size: number | null,
  input: SourceInput,
  own: Purpose | null = null,
): WizardSource {
  lastId += 1;
  return {
    id: `k${lastId}`,
    name,
    size,
    input,
    purpose: own ?? "regnskap",
    purposeIsOwn: own !== null,
    content: { kind: "inspecting" },
  };
}

/** Puts the sources into the state, looks at each in turn, and lets them take the places that are theirs. */
export async function addSources(
  store: Store,
  sources: readonly WizardSource[],
  coming: Coming = { how: "beside" },
): Promise<void> {
  store.dispatch({ kind: "sourcesAdded", sources });
  for (const source of sources) await inspectSourceOf(store, source.id);
  store.dispatch({ kind: "sourcesPlaced", ids: sources.map(({ id }) => id), coming });
}

/** Looks at the source with this id (again, on another sheet) and puts what it holds into the state. */
export async function inspectSourceOf(store: Store, id: string, sheet?: string): Promise<void> {
  const source = store.state().sources.find((candidate) => candidate.id === id);
  if (!source) return;
  const { name, input, purpose, purposeIsOwn } = source;
  const found = await apart("inspect", {
    name,
    input,
    own: purposeIsOwn ? purpose : null,
    memory: memoryOf(store.state()),
    sheet,
  });
  store.dispatch({ kind: "sourceInspected", id, ...found });
}
