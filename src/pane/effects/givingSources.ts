import { listTables } from "../../excel/listTables";
import { readSheet, type ReadTarget } from "../../excel/readSheet";
import type { OrganisationLevel } from "../../report/organisationToCorrect";
import type { SheetModel } from "../../sheets/model";
import { ORGANISATION_SHEET } from "../../sheets/organisationSheet";
import type { Text } from "../../texts/words";
import { organisationSources } from "../state/sourcesOf";
import type { WizardState } from "../state/wizardState";
import { countWords, words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import { addFiles } from "./addFiles";
import { addSources, inspectSourceOf, newSource } from "./addSources";
import { computeReport } from "./computeReport";
import { EXAMPLE_KOMMUNE, fetchExample } from "./fetchExample";
import { makeListSheet } from "./makeListSheet";
import { openTemplate } from "./openTemplate";
import { hasMaterial } from "./prepareReport";
import { openSheetToFill } from "./sheetToFill";
import type { Store } from "./store";
import type { Running, TaskRunner } from "./taskRunner";
import type { Told } from "./told";

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

/** Puts the sample year in place of what was chosen. */
async function addExample(store: Store, tasks: TaskRunner): Promise<boolean> {
  const done = (): Text => countWords("kilde.lagtTil", store.state().sources.length);
  return tasks.run({ task: "inspect", label: words("kilde.henter"), place: "example", done }, async ({ signal }) => {
    const sources = await fetchExample(signal);
    if (!Array.isArray(sources)) return sources as Text;
    store.dispatch({ kind: "sourcesReplaced", sources: [] });
    if (store.state().template.kommune === "")
      store.dispatch({ kind: "templateChanged", change: { kommune: EXAMPLE_KOMMUNE } });
    await addSources(store, sources);
    return null;
  });
}

/**
 * Makes the sheet of the organisation, filled in with the one in use, as the source of it in the place of the one
 * that was; a sheet that is there is opened as it stands.
 */
async function makeOrganisationSheet(store: Store, tasks: TaskRunner, level: OrganisationLevel): Promise<void> {
  if (!(await hasMaterial(store, tasks))) return;
  let made = false;
  const done = (): Text => words(made ? "lister.laget" : "lister.fantes", { ark: ORGANISATION_SHEET });
  const task = { task: "inspect", label: words("organisasjon.lagerArk"), place: "kolonner", done } as const;
  const sheet = {
    name: ORGANISATION_SHEET,
    purpose: "organisasjon",
    instead: organisationSources(store.state())[0]?.id ?? null,
    model: () => organisationModel(store.state(), level),
    onMade: () => {
      made = true;
    },
  } as const;
  if (await tasks.run(task, (running) => openSheetToFill(store, sheet, running))) await hasMaterial(store, tasks);
}

async function organisationModel({ material, template }: WizardState, level: OrganisationLevel): Promise<SheetModel> {
  const [{ organisationSheet }, { organisationToCorrect }] = await Promise.all([
    import("../../sheets/organisationSheet"),
    import("../../report/organisationToCorrect"),
  ]);
  if (material === null) throw new Error("Arket for organisasjonen lages av kildene");
  return organisationSheet(organisationToCorrect({ ...material, template }, level), template.language);
}

const TABLE = "table:";

/**
 * Puts the workbook's tables into the state, for the choice of what to read. A workbook that does not answer has none
 * to offer.
 */
async function listWorkbook(store: Store): Promise<void> {
  const listed = await listTables();
  const tables = listed.kind === "read" ? listed.value : [];
  if (tables.join("\n") !== store.state().workbookTables.join("\n")) store.dispatch({ kind: "workbookListed", tables });
}

/** Adds the chosen part of the workbook as a source; answers why it could not be read, or null. */
async function addWorkbookChoice(store: Store, { signal, progress }: Running): Promise<Text | null> {
  const target = targetOf(store.state().workbookChoice);
  const read = await readSheet(target, undefined, { signal, onProgress: progress });
  if (read.kind === "problem") return read.problem.message;
  const from = { kind: target.kind === "table" ? "table" : "sheet", name: read.value.name } as const;
  await addSources(store, [
    newSource(read.value.name, null, { kind: "grid", grid: read.value, ...(target.kind !== "selection" && { from }) }),
  ]);
  return null;
}

function targetOf(choice: string): ReadTarget {
  if (choice.startsWith(TABLE)) return { kind: "table", name: choice.slice(TABLE.length) };
  return { kind: choice === "selection" ? "selection" : "active" };
}
