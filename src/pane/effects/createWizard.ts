import { yearOf } from "../state/missingInput";
import type { Action } from "../state/reduce";
import type { Place } from "../state/wizardState";
import type { Wizard } from "../views/wizard";
import { computeReport } from "./computeReport";
import { createFieldFollower } from "./createFieldFollower";
import { createExplainer } from "./createExplainer";
import { failureText } from "./failureText";
import { EXAMPLE_KOMMUNE } from "./fetchExample";
import { givingSources, sheetsOfWorkbook } from "./givingSources";
import { goTo } from "./goTo";
import { makeShown } from "./makeShown";
import { placeOf, prepareReport } from "./prepareReport";
import { proving } from "./proveExcel";
import { readSources } from "./readSources";
import { readingChoices } from "./readingChoices";
import { reportInWorkbook } from "./reportInWorkbook";
import { sharing } from "./sharing";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";
import { templates } from "./templates";
import { textCheck } from "./textCheck";
import { tidying } from "./tidyWorkbook";
import type { Told } from "./told";
import { wordDocuments } from "./wordDocuments";

/**
 * What the views can ask for, carried out on the store. Work that breaks down is told at the place it was asked for.
 */
export function createWizard(store: Store, tasks: TaskRunner): Wizard {
  const told: Told = (place, work) => {
    work.catch((error: unknown) => {
      store.dispatch({ kind: "failed", place, message: failureText(error) });
    });
  };
  const toldAt = (place: Place) => told.bind(null, place);
  const readAgain = async (): Promise<void> => {
    const year = yearOf(store.state());
    if (year !== null) await readSources(store, tasks, year);
    await makeShown(store);
  };
  return {
    dispatch: (action) => {
      choose(store, tasks, action, told);
    },
    ...givingSources(store, tasks, told),
    ...sheetsOfWorkbook(store, tasks, told),
    ...textCheck(store, tasks, told),
    ...readingChoices(store, told, readAgain),
    ...templates(store, tasks, told, readAgain),
    goTo: (step) => {
      told(placeOf(store.state().step), goTo(store, tasks, step));
    },
    readAgain: () => {
      told("kolonner", readAgain());
    },
    prepareReport: () => {
      told(placeOf(store.state().step), prepareReport(store, tasks));
    },
    computeReport: () => {
      told("kontroll", goTo(store, tasks, "kontroll"));
    },
    ...reportInWorkbook(store, tasks, told),
    ...sharing(store, tasks, told),
    ...wordDocuments(store, tasks, toldAt("word")),
    ...tidying(store, tasks, toldAt("rydding")),
    ...createExplainer(store, toldAt("celle")),
    ...createFieldFollower(store, toldAt("tekst")),
    ...proving(store, tasks, toldAt("prove")),
    cancel: tasks.cancel,
    restart: () => {
      forgetReport(store);
      told("kilde", goTo(store, tasks, "oversikt"));
    },
  };
}

/** The next report is the user's own. */
function forgetReport(store: Store): void {
  if (store.state().template.kommune === EXAMPLE_KOMMUNE)
    store.dispatch({ kind: "templateChanged", change: { kommune: "" } });
  store.dispatch({ kind: "sourcesReplaced", sources: [] });
  store.dispatch({ kind: "sourcesUnfolded", shown: true });
}

/**
 * Takes the choice into the state, and makes again what the pane shows by it. `told`: where work that breaks down is
 * told.
 */
function choose(
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
