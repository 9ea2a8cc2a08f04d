import { roleOfKey } from "../../source/columnRoles";
import { yearOf } from "../state/missingInput";
import type { Action } from "../state/reduce";
import { ledgerSources } from "../state/sourcesOf";
import { sourcesOfUnit } from "../state/unitReadings";
import type { Place } from "../state/wizardState";
import type { Wizard } from "../views/wizard";
import { inspectSourceOf } from "./addSources";
import { computeReport } from "./computeReport";
import { createExplainer } from "./createExplainer";
import { createFieldFollower } from "./createFieldFollower";
import { failureText } from "./failureText";
import { EXAMPLE_KOMMUNE } from "./fetchExample";
import { givingSources, sheetsOfWorkbook } from "./givingSources";
import { goTo } from "./goTo";
import { makeShown } from "./makeShown";
import { placeOf, prepareReport } from "./prepareReport";
import { proving } from "./proveExcel";
import { readSources } from "./readSources";
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

/** What the user says of how a source is read; it is then read again. */
function readingChoices(
  store: Store,
  told: Told,
  readAgain: () => Promise<void>,
): Pick<Wizard, "chooseRole" | "chooseSheet" | "answer" | "answerTogether" | "askAgain"> {
  const say = (action: Action): void => {
    store.dispatch(action);
    told("kolonner", readAgain());
  };
  return {
    chooseRole: (source, position, role) => {
      const column = ledgerSources(store.state())
        .find(({ id }) => id === source)
        ?.content.recognition.columns.find((candidate) => candidate.position === position);
      if (column) say({ kind: "columnRoleChosen", id: source, position, role: roleOfKey(role, column.role) });
    },
    chooseSheet: (source, sheet) => {
      told("kolonner", inspectSourceOf(store, source, sheet).then(readAgain));
    },
    answer: (id, answers) => {
      say({ kind: "sourceAnswered", id, answers });
    },
    answerTogether: (unit, answers) => {
      for (const id of sourcesOfUnit(store.state(), unit)) store.dispatch({ kind: "sourceAnswered", id, answers });
      told("kolonner", readAgain());
    },
    askAgain: (id, part) => {
      say({ kind: "answerWithdrawn", id, part });
    },
  };
}
