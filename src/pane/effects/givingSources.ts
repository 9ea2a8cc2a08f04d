import type { Text } from "../../texts/words";
import { countWords, words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import { addExample } from "./addExample";
import { addFiles } from "./addFiles";
import { inspectSourceOf } from "./addSources";
import { computeReport } from "./computeReport";
import { makeListSheet } from "./makeListSheet";
import { makeOrganisationSheet } from "./makeOrganisationSheet";
import { openTemplate } from "./openTemplate";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";
import type { Told } from "./told";
import { addWorkbookChoice, listWorkbook } from "./workbookSource";

type GivingSources = Pick<Wizard, "addFiles" | "fetchFromSsb" | "giveFjoraret" | "addExample" | "choosePurpose">;

/** What a report is made of, from outside the workbook: files, SSB, the example. */
export function givingSources(store: Store, tasks: TaskRunner, told: Told): GivingSources {
  return {
    addFiles: (files, coming) => {
      told(
        "files",
        addFiles(
          store,
          files.filter((file) => !isTemplate(file)),
          coming,
        ),
      );
      told("mal", openTemplate(store, files.filter(isTemplate)));
    },
    fetchFromSsb: () => {
      told(
        "ssb",
        tasks.run(
          {
            task: "ssb",
            label: words("ssb.henter"),
            place: "ssb",
            done: () => countWords("ssb.hentet", store.state().ssb.result?.figures ?? 0),
          },
          async (running) => (await import("./fetchFromSsb")).fetchFromSsb(store, running),
        ),
      );
    },
    giveFjoraret: (file) => {
      told("fjoraret", fjoraretGiven(store, tasks, file));
    },
    addExample: () => {
      told("example", addExample(store, tasks));
    },
    choosePurpose: (source, purpose) => {
      store.dispatch({ kind: "purposeChosen", id: source, purpose });
      const changed = store.state().sources.find(({ id }) => id === source);
      if (changed?.content.kind === "inspecting") told("kilde", inspectSourceOf(store, source));
    },
  };
}

/** Takes the file, or lets it go, and computes the report anew with it. */
async function fjoraretGiven(store: Store, tasks: TaskRunner, file: File | null): Promise<void> {
  const done = (): Text => words(file === null ? "fjoraret.fjernet" : "fjoraret.ferdig");
  const isTaken = await tasks.run(
    { task: "fjoraret", label: words("fjoraret.leser"), place: "fjoraret", done },
    async () => {
      if (file !== null) return (await import("./giveFjoraret")).giveFjoraret(store, file);
      store.dispatch({ kind: "fjoraretGiven", finished: null });
      return null;
    },
  );
  if (isTaken && store.state().report !== null) await computeReport(store, tasks);
}

const isTemplate = ({ name }: File): boolean => /\.json$/i.test(name);

type SheetsOfWorkbook = Pick<Wizard, "addFromWorkbook" | "listWorkbook" | "makeListSheet" | "makeOrganisationSheet">;

/** What a report is made of, from the workbook: its sheets, and sheets that are made there to fill in. */
export function sheetsOfWorkbook(store: Store, tasks: TaskRunner, told: Told): SheetsOfWorkbook {
  return {
    addFromWorkbook: () => {
      told(
        "workbook",
        tasks.run(
          {
            task: "inspect",
            label: words("kilde.fraArbeidsboken"),
            place: "workbook",
            done: () => countWords("kilde.lagtTil", 1),
          },
          (running) => addWorkbookChoice(store, running),
        ),
      );
    },
    listWorkbook: () => {
      told("workbook", listWorkbook(store));
    },
    makeListSheet: (list) => {
      told("lister", makeListSheet(store, tasks, list));
    },
    makeOrganisationSheet: (level) => {
      told("kolonner", makeOrganisationSheet(store, tasks, level));
    },
  };
}
