import { yearOf } from "../state/missingInput";
import type { Place } from "../state/wizardState";
import { words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import { addFiles } from "./addFiles";
import { buildFresh } from "./buildFresh";
import { choose } from "./choose";
import { copyText } from "./copyText";
import { createExplainer } from "./createExplainer";
import { failureText } from "./failureText";
import { givingSources, sheetsOfWorkbook } from "./givingSources";
import { goTo } from "./goTo";
import { lookForReport } from "./lookForReport";
import { makeShown } from "./makeShown";
import { openCell } from "./openCell";
import { openSheet } from "./openSheet";
import { openWithWorkbook } from "./openWithWorkbook";
import { placeOf, prepareReport } from "./prepareReport";
import { proving } from "./proveExcel";
import { readSources } from "./readSources";
import { readingChoices } from "./readingChoices";
import { refreshFresh } from "./refreshFresh";
import { sharing } from "./sharing";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";
import { templates } from "./templates";
import { tidying } from "./tidyWorkbook";
import type { Told } from "./told";
import { undoInWorkbook } from "./undoInWorkbook";
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
    ...proving(store, tasks, toldAt("prove")),
    cancel: tasks.cancel,
    restart: () => {
      store.dispatch({ kind: "sourcesReplaced", sources: [] });
      store.dispatch({ kind: "sourcesUnfolded", shown: true });
      told("kilde", goTo(store, tasks, "oversikt"));
    },
  };
}

/** Tekstkontroll, and what is copied from it. */
function textCheck(store: Store, tasks: TaskRunner, told: Told): Pick<Wizard, "checkText" | "copyText"> {
  return {
    checkText: (given) => {
      told(
        "tekst",
        tasks.run(
          { task: "tekst", label: words("tekst.leser"), place: "tekst", done: () => store.state().announcement },
          async () => (await import("./checkText")).checkText(store, given),
        ),
      );
    },
    copyText: (copied) => {
      told("tekst", copyText(store, copied));
    },
  };
}

type ReportInWorkbook = Pick<
  Wizard,
  "build" | "refresh" | "refreshWith" | "openWithWorkbook" | "undoRefresh" | "openSheet" | "openCell" | "lookForReport"
>;

/** Writing the report into the workbook, bringing new figures into the one it has, and going about in it. */
function reportInWorkbook(store: Store, tasks: TaskRunner, told: Told): ReportInWorkbook {
  return {
    openSheet: (sheet) => {
      told("bygg", openSheet(store, sheet));
    },
    openCell: (cell) => {
      told("celle", openCell(store, cell));
    },
    lookForReport: () => {
      told("celle", lookForReport(store));
    },
    build: (replace) => {
      told("bygg", buildFresh(store, tasks, replace));
    },
    refresh: () => {
      told("bygg", refreshFresh(store, tasks));
    },
    refreshWith: (files) => {
      store.dispatch({ kind: "refreshWished", wanted: true });
      told("files", addFiles(store, files, { how: "edition" }));
    },
    openWithWorkbook: (wanted) => {
      told("bygg", openWithWorkbook(store, wanted));
    },
    undoRefresh: () => {
      told("bygg", undoInWorkbook(store, tasks));
    },
  };
}
