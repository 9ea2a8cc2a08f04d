import { isInspecting, missingInput, yearOf } from "../state/missingInput";
import { hasFaultyDisposisjon } from "../state/ownDisposisjoner";
import { blockedByErrors } from "../state/reachable";
import { STEPS, type Step } from "../state/wizardState";
import { text } from "../texts/text";
import { computeReport } from "./computeReport";
import { countKapitler } from "./countKapitler";
import { lookForReport } from "./lookForReport";
import { pause } from "./pause";
import { prepareDisponering } from "./prepareDisponering";
import { preparePreview } from "./preparePreview";
import { readSources } from "./readSources";
import { rememberSources } from "./rememberSources";
import { refreshLists } from "./refreshLists";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** Opens the step, doing first what it builds on; stops, and says why, where something is missing. */
export async function goTo(store: Store, tasks: TaskRunner, step: Step): Promise<void> {
  const wanted = STEPS.indexOf(step);
  if (wanted > 0 && isInspecting(store.state()) && !(await inspected(store, tasks))) return;
  if (wanted > 0 && !settled(store)) return;
  if (wanted > 0 && !(await refreshLists(store, store.state().step))) return;
  if (wanted > 1 && !(await hasMaterial(store, tasks))) return;
  if (wanted > 1) rememberSources(store);
  if (wanted > STEPS.indexOf("rapport") && !soundAmounts(store)) return;
  if (step === "bygg" && !(await mayBuild(store, tasks))) return;
  store.dispatch({ kind: "stepShown", step });
  if (step === "kolonner") await hasMaterial(store, tasks);
  if (step === "rapport") await prepareDisponering(store);
  if (step === "kontroll") await hasReport(store, tasks);
  if (step === "kontroll") await countKapitler(store);
  if (step === "rapport" || step === "kontroll") await preparePreview(store);
  if (step === "bygg") await lookForReport(store);
}

/** Waits, as a piece of work one can stop, until every source that was added is looked at. */
function inspected(store: Store, tasks: TaskRunner): Promise<boolean> {
  return tasks.run({ task: "inspect", label: text("kilde.leser"), place: "kilde", done: () => "" }, async ({ signal }) => {
    while (isInspecting(store.state())) {
      signal.throwIfAborted();
      await pause();
    }
    return null;
  });
}

function settled(store: Store): boolean {
  const missing = missingInput(store.state());
  if (missing) store.dispatch({ kind: "failed", place: missing.place, message: text(missing.text) });
  return missing === null;
}

/** An adopted amount that cannot be read must not leave the report made of something else. */
function soundAmounts(store: Store): boolean {
  const isFaulty = hasFaultyDisposisjon(store.state());
  if (isFaulty) store.dispatch({ kind: "failed", place: "disponering", message: text("disponering.rettForst") });
  return !isFaulty;
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
