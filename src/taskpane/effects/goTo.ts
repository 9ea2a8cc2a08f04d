import { missingInput, yearOf } from "../state/missingInput";
import { blockedByErrors } from "../state/reachable";
import { STEPS, type Step } from "../state/wizardState";
import { text } from "../texts/text";
import { computeReport } from "./computeReport";
import { readSources } from "./readSources";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Opens the step, doing first what it builds on; stops, and says why, where something is missing. */
export async function goTo(store: Store, tasks: TaskRunner, step: Step): Promise<void> {
  const wanted = STEPS.indexOf(step);
  if (wanted > 0 && !settled(store)) return;
  if (wanted > 1 && !(await hasMaterial(store, tasks))) return;
  if (step === "bygg" && !(await mayBuild(store, tasks))) return;
  store.dispatch({ kind: "stepShown", step });
  if (step === "kolonner") await hasMaterial(store, tasks);
  if (step === "kontroll") await hasReport(store, tasks);
}

function settled(store: Store): boolean {
  const missing = missingInput(store.state());
  if (missing) store.dispatch({ kind: "failed", place: missing.place, message: text(missing.text) });
  return missing === null;
}

async function hasMaterial(store: Store, tasks: TaskRunner): Promise<boolean> {
  const year = yearOf(store.state());
  return store.state().material !== null || (year !== null && (await readSources(store, tasks, year)));
}

async function hasReport(store: Store, tasks: TaskRunner): Promise<boolean> {
  return store.state().report !== null || (await computeReport(store, tasks));
}

async function mayBuild(store: Store, tasks: TaskRunner): Promise<boolean> {
  if (!(await hasReport(store, tasks))) return false;
  if (!blockedByErrors(store.state())) return true;
  store.dispatch({ kind: "failed", place: "kontroll", message: text("kontroll.maaGodta") });
  return false;
}
