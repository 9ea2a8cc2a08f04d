import { roleOfKey } from "../state/columnRoles";
import { yearOf } from "../state/missingInput";
import { ledgerSources } from "../state/sourcesOf";
import type { Place } from "../state/wizardState";
import { count, text } from "../texts/text";
import type { Wizard } from "../views/wizard";
import { addExample } from "./addExample";
import { addFiles } from "./addFiles";
import { inspectSourceOf } from "./addSources";
import { buildInWorkbook } from "./buildInWorkbook";
import { failureText } from "./failureText";
import { goTo } from "./goTo";
import { openSheet } from "./openSheet";
import { readSources } from "./readSources";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";
import { addWorkbookChoice, listWorkbook } from "./workbookSource";

/** What the views can ask for, carried out on the store. Work that breaks down is told at the place it was asked for. */
export function createWizard(store: Store, tasks: TaskRunner): Wizard {
  const told = (place: Place, work: Promise<unknown>): void => {
    work.catch((error: unknown) => { store.dispatch({ kind: "failed", place, message: failureText(error) }); });
  };
  const readAgain = async (): Promise<void> => {
    const year = yearOf(store.state());
    if (year !== null) await readSources(store, tasks, year);
  };
  return {
    dispatch: store.dispatch,
    addFiles: (files) => { told("files", addFiles(store, files)); },
    addFromWorkbook: () => { told("workbook", tasks.run({ task: "inspect", label: text("kilde.fraArbeidsboken"), place: "workbook", done: () => count("kilde.lagtTil", 1) }, (running) => addWorkbookChoice(store, running))); },
    listWorkbook: () => { told("workbook", listWorkbook(store)); },
    addExample: () => { told("example", addExample(store, tasks)); },
    choosePurpose: (source, purpose) => {
      store.dispatch({ kind: "purposeChosen", id: source, purpose });
      const changed = store.state().sources.find(({ id }) => id === source);
      if (changed?.content.kind === "inspecting") told("kilde", inspectSourceOf(store, source));
    },
    chooseRole: (source, position, role) => {
      const column = ledgerSources(store.state()).find(({ id }) => id === source)?.content.recognition.columns.find((candidate) => candidate.position === position);
      if (!column) return;
      store.dispatch({ kind: "columnRoleChosen", id: source, position, role: roleOfKey(role, column.role) });
      told("kolonner", readAgain());
    },
    chooseSheet: (source, sheet) => { told("kolonner", inspectSourceOf(store, source, sheet).then(readAgain)); },
    goTo: (step) => { told(store.state().step, goTo(store, tasks, step)); },
    readAgain: () => { told("kolonner", readAgain()); },
    computeReport: () => { told("kontroll", goTo(store, tasks, "kontroll")); },
    build: (replace) => { told("bygg", buildInWorkbook(store, tasks, replace)); },
    openSheet: (sheet) => { told("bygg", openSheet(store, sheet)); },
    cancel: tasks.cancel,
    restart: () => {
      store.dispatch({ kind: "sourcesReplaced", sources: [] });
      told("kilde", goTo(store, tasks, "kilde"));
    },
  };
}
