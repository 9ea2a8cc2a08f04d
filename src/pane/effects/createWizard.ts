import type { Text } from "../../texts/words";
import { roleOfKey } from "../../source/columnRoles";
import { yearOf } from "../state/missingInput";
import { ledgerSources } from "../state/sourcesOf";
import { sourcesOfUnit } from "../state/unitReadings";
import type { Action } from "../state/actions";
import type { Place } from "../state/wizardState";
import { countWords, words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import { acceptTemplate } from "./acceptTemplate";
import { addExample } from "./addExample";
import { addFiles } from "./addFiles";
import { inspectSourceOf } from "./addSources";
import { buildFresh } from "./buildFresh";
import { choose } from "./choose";
import { computeReport } from "./computeReport";
import { copyText } from "./copyText";
import { createExplainer } from "./createExplainer";
import { downloadTemplate } from "./downloadTemplate";
import { failureText } from "./failureText";
import { fetchTemplate } from "./fetchTemplate";
import { goTo } from "./goTo";
import { lookForReport } from "./lookForReport";
import { makeListSheet } from "./makeListSheet";
import { makeOrganisationSheet } from "./makeOrganisationSheet";
import { openCell } from "./openCell";
import { openSheet } from "./openSheet";
import { openWithWorkbook } from "./openWithWorkbook";
import { openTemplate } from "./openTemplate";
import { placeOf, prepareReport } from "./prepareReport";
import { proving } from "./proveExcel";
import { readSources } from "./readSources";
import { readStoredTemplate } from "./readStoredTemplate";
import { recheck } from "./recheck";
import { refreshFresh } from "./refreshFresh";
import { sharing } from "./sharing";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";
import { tidying } from "./tidyWorkbook";
import { undoInWorkbook } from "./undoInWorkbook";
import { wordDocuments } from "./wordDocuments";
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
    dispatch: (action) => { choose(store, tasks, action, told); },
    addFiles: (files, coming) => {
      told("files", addFiles(store, files.filter((file) => !isTemplate(file)), coming));
      told("mal", openTemplate(store, files.filter(isTemplate)));
    },
    addFromWorkbook: () => { told("workbook", tasks.run({ task: "inspect", label: words("kilde.fraArbeidsboken"), place: "workbook", done: () => countWords("kilde.lagtTil", 1) }, (running) => addWorkbookChoice(store, running))); },
    listWorkbook: () => { told("workbook", listWorkbook(store)); },
    makeListSheet: (list) => { told("lister", makeListSheet(store, tasks, list)); },
    makeOrganisationSheet: (level) => { told("kolonner", makeOrganisationSheet(store, tasks, level)); },
    fetchFromSsb: () => { told("ssb", tasks.run({ task: "ssb", label: words("ssb.henter"), place: "ssb", done: () => countWords("ssb.hentet", store.state().ssb.result?.figures ?? 0) }, async (running) => (await import("./fetchFromSsb")).fetchFromSsb(store, running))); },
    checkText: (given) => { told("tekst", tasks.run({ task: "tekst", label: words("tekst.leser"), place: "tekst", done: () => store.state().announcement }, async () => (await import("./checkText")).checkText(store, given))); },
    giveFjoraret: (file) => { told("fjoraret", fjoraretGiven(store, tasks, file)); },
    copyText: (copied) => { told("tekst", copyText(store, copied)); },
    addExample: () => { told("example", addExample(store, tasks)); },
    choosePurpose: (source, purpose) => {
      store.dispatch({ kind: "purposeChosen", id: source, purpose });
      const changed = store.state().sources.find(({ id }) => id === source);
      if (changed?.content.kind === "inspecting") told("kilde", inspectSourceOf(store, source));
    },
    ...readingChoices(store, told, readAgain),
    goTo: (step) => { told(placeOf(store.state().step), goTo(store, tasks, step)); },
    readAgain: () => { told("kolonner", readAgain()); },
    prepareReport: () => { told(placeOf(store.state().step), prepareReport(store, tasks)); },
    computeReport: () => { told("kontroll", goTo(store, tasks, "kontroll")); },
    ...building(store, tasks, told),
    openSheet: (sheet) => { told("bygg", openSheet(store, sheet)); },
    openCell: (cell) => { told("celle", openCell(store, cell)); },
    openTemplate: (files) => { told("mal", openTemplate(store, files)); },
    fetchTemplate: () => { told("mal", tasks.run({ task: "template", label: words("mal.henter"), place: "mal", done: () => words("mal.hentet") }, ({ signal }) => fetchTemplate(store, signal, location.href))); },
    acceptTemplate: () => { told("mal", acceptTemplate(store, readAgain)); },
    downloadTemplate: () => { store.dispatch({ kind: "stopped", announcement: downloadTemplate(store) }); },
    readStoredTemplate: () => { told("mal", readStoredTemplate(store)); },
    settle: (choice) => {
      store.dispatch(choice);
      told("kolonner", recheck(store));
    },
    ...sharing(store, tasks, told),
    ...wordDocuments(store, tasks, (work) => { told("word", work); }),
    ...tidying(store, tasks, (work) => { told("rydding", work); }),
    ...createExplainer(store, (work) => { told("celle", work); }),
    ...proving(store, tasks, (work) => { told("prove", work); }),
    lookForReport: () => { told("celle", lookForReport(store)); },
    cancel: tasks.cancel,
    restart: () => {
      store.dispatch({ kind: "sourcesReplaced", sources: [] });
      store.dispatch({ kind: "sourcesUnfolded", shown: true });
      told("kilde", goTo(store, tasks, "oversikt"));
    },
  };
}

/** Takes the file, or lets it go, and computes the report anew with it. */
async function fjoraretGiven(store: Store, tasks: TaskRunner, file: File | null): Promise<void> {
  const done = (): Text => words(file === null ? "fjoraret.fjernet" : "fjoraret.ferdig");
  const isTaken = await tasks.run({ task: "fjoraret", label: words("fjoraret.leser"), place: "fjoraret", done }, async () => {
    if (file !== null) return (await import("./giveFjoraret")).giveFjoraret(store, file);
    store.dispatch({ kind: "fjoraretGiven", finished: null });
    return null;
  });
  if (isTaken && store.state().report !== null) await computeReport(store, tasks);
}

type Told = (place: Place, work: Promise<unknown>) => void;

/** Writing the report into the workbook, and bringing new figures into the one it has. */
function building(store: Store, tasks: TaskRunner, told: Told): Pick<Wizard, "build" | "refresh" | "refreshWith" | "openWithWorkbook" | "undoRefresh"> {
  return {
    build: (replace) => { told("bygg", buildFresh(store, tasks, replace)); },
    refresh: () => { told("bygg", refreshFresh(store, tasks)); },
    refreshWith: (files) => {
      store.dispatch({ kind: "refreshWished", wanted: true });
      told("files", addFiles(store, files, { how: "edition" }));
    },
    openWithWorkbook: (wanted) => { told("bygg", openWithWorkbook(store, wanted)); },
    undoRefresh: () => { told("bygg", undoInWorkbook(store, tasks)); },
  };
}

/** What the user says of how a source is read; it is then read again. */
function readingChoices(store: Store, told: Told, readAgain: () => Promise<void>): Pick<Wizard, "chooseRole" | "chooseSheet" | "answer" | "answerTogether" | "askAgain"> {
  const say = (action: Action): void => {
    store.dispatch(action);
    told("kolonner", readAgain());
  };
  return {
    chooseRole: (source, position, role) => {
      const column = ledgerSources(store.state()).find(({ id }) => id === source)?.content.recognition.columns.find((candidate) => candidate.position === position);
      if (column) say({ kind: "columnRoleChosen", id: source, position, role: roleOfKey(role, column.role) });
    },
    chooseSheet: (source, sheet) => { told("kolonner", inspectSourceOf(store, source, sheet).then(readAgain)); },
    answer: (id, answers) => { say({ kind: "sourceAnswered", id, answers }); },
    answerTogether: (unit, answers) => {
      for (const id of sourcesOfUnit(store.state(), unit)) store.dispatch({ kind: "sourceAnswered", id, answers });
      told("kolonner", readAgain());
    },
    askAgain: (id, part) => { say({ kind: "answerWithdrawn", id, part }); },
  };
}

const isTemplate = ({ name }: File): boolean => /\.json$/i.test(name);
