import type { RefreshBasis } from "../../excel/planRefresh";
import { isInspecting, missingInput, yearOf } from "../state/missingInput";
import { hasFaultyDisposisjon } from "../state/ownDisposisjoner";
import type { Place, Step } from "../state/wizardState";
import { words } from "../texts/text";
import { computeReport } from "./computeReport";
import { pause } from "./pause";
import { readSources } from "./readSources";
import { refreshLists } from "./refreshLists";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** What breaks down on the page itself is told beside its sources. */
export const placeOf = (step: Step): Place => (step === "oversikt" ? "kilde" : step);

/**
 * Computes the report of the sources and the choices as they are, reading first what is not read; false, told in its
 * place, where something is missing or wrong. `read`: the workbook, where that has just been read.
 */
export async function prepareReport(
  store: Store,
  tasks: TaskRunner,
  read: RefreshBasis | null = null,
): Promise<boolean> {
  return (
    (await isReady(store, tasks)) &&
    (await hasMaterial(store, tasks)) &&
    soundAmounts(store) &&
    hasReport(store, tasks, read)
  );
}

/** Does what a panel needs before it can be shown; false, told where the user stands, where something is missing. */
export async function prepareMaterial(
  store: Store,
  tasks: TaskRunner,
  step: Exclude<Step, "oversikt" | "kilde">,
): Promise<boolean> {
  if (!(await isReady(store, tasks)) || !(await refreshLists(store, placeOf(store.state().step)))) return false;
  if (step === "kolonner") return true;
  return (await hasMaterial(store, tasks)) && (step !== "kontroll" || soundAmounts(store));
}

/** Whether every source is looked at, and nothing that is asked of them is missing. */
async function isReady(store: Store, tasks: TaskRunner): Promise<boolean> {
  if (isInspecting(store.state()) && !(await inspected(store, tasks))) return false;
  const missing = missingInput(store.state());
  if (missing) store.dispatch({ kind: "failed", place: missing.place, message: words(missing.text) });
  return missing === null;
}

/** Waits, as a piece of work one can stop, until every source that was added is looked at. */
function inspected(store: Store, tasks: TaskRunner): Promise<boolean> {
  return tasks.run(
    { task: "inspect", label: words("kilde.leser"), place: "kilde", done: () => "" },
    async ({ signal }) => {
      while (isInspecting(store.state())) {
        signal.throwIfAborted();
        await pause();
      }
      return null;
    },
  );
}

/** An adopted amount that cannot be read must not leave the report made of something else. */
function soundAmounts(store: Store): boolean {
  const isFaulty = hasFaultyDisposisjon(store.state());
  if (isFaulty) store.dispatch({ kind: "failed", place: "disponering", message: words("disponering.rettForst") });
  return !isFaulty;
}

/** Whether the sources are read and put together, which is done where it is not. */
export async function hasMaterial(store: Store, tasks: TaskRunner): Promise<boolean> {
  const year = yearOf(store.state());
  return store.state().material !== null || (year !== null && (await readSources(store, tasks, year)));
}

/** Whether the report is computed, which is done where it is not. */
export async function hasReport(store: Store, tasks: TaskRunner, read: RefreshBasis | null = null): Promise<boolean> {
  return store.state().report !== null || (await computeReport(store, tasks, read));
}
