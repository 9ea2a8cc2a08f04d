import type { Action } from "../state/reduce";
import type { Place } from "../state/wizardState";
import { computeReport } from "./computeReport";
import { makeShown } from "./makeShown";
import { placeOf } from "./prepareReport";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/**
 * Takes the choice into the state, and makes again what the pane shows by it. `told`: where work that breaks down is
 * told.
 */
export function choose(
  store: Store,
  tasks: TaskRunner,
  action: Action,
  told: (place: Place, work: Promise<unknown>) => void,
): void {
  const hadReport = store.state().report !== null;
  store.dispatch(action);
  told(placeOf(store.state().step), makeShown(store));
  // A choice made beside the controls is followed by them at once.
  if (hadReport && store.state().report === null && store.state().step === "kontroll")
    told("kontroll", computeReport(store, tasks));
}
