import { readExisting } from "../../excel/readExisting";
import { readSheet } from "../../excel/readSheet";
import { selectSheet } from "../../excel/selectSheet";
import type { ListingInput } from "../../law/lists/definition";
import { LIST_INPUTS } from "../../report/tables/notes/inputs";
import { inputSheetName } from "../../sheets/inputSheet";
import { sheetSource } from "../state/listSheets";
import { missingInput, yearOf } from "../state/missingInput";
import { say, text } from "../texts/text";
import { addSources, newSource } from "./addSources";
import { readSources } from "./readSources";
import type { Store } from "./store";
import type { Running, TaskRunner } from "./taskRunner";
import { writeListSheet } from "./writeListSheet";

/** Makes the sheet of a list, with what the accounts propose, and adds it as a source. A sheet that is there is opened as it stands: it may be filled in. */
export async function makeListSheet(store: Store, tasks: TaskRunner, list: string): Promise<boolean> {
  const input = LIST_INPUTS.find(({ id }) => id === list);
  const year = yearOf(store.state());
  if (input === undefined) throw new Error(`Listen ${list} finnes ikke`);
  if (year === null) {
    store.dispatch({ kind: "failed", place: "year", message: text("kilde.mangler.aar") });
    return false;
  }
  const mayPropose = missingInput(store.state()) === null && store.state().material === null;
  if (mayPropose && !(await readSources(store, tasks, year))) return false;
  let made = false;
  const done = (): string => text(made ? "lister.laget" : "lister.fantes", { ark: inputSheetName(input) });
  return tasks.run({ task: "inspect", label: text("lister.lager", { liste: say(input.title) }), place: "lister", done }, async (running) => {
    const existing = await readExisting();
    if (existing.kind === "problem") return existing.problem.message;
    made = !existing.value.sheets.some((name) => name.toLowerCase() === inputSheetName(input).toLowerCase());
    const failure = made ? await writeListSheet(store.state(), input, year, running) : await show(input);
    return failure ?? (await addSheet(store, input, running));
  });
}

async function show(input: ListingInput): Promise<string | null> {
  const shown = await selectSheet(inputSheetName(input));
  return shown.kind === "problem" ? shown.problem.message : null;
}

async function addSheet(store: Store, input: ListingInput, { signal }: Running): Promise<string | null> {
  const name = inputSheetName(input);
  if (sheetSource(store.state(), name)) return null;
  const from = { kind: "sheet", name } as const;
  const read = await readSheet(from, undefined, { signal });
  if (read.kind === "problem") return read.problem.message;
  await addSources(store, [newSource(name, null, { kind: "grid", grid: read.value, from }, "liste")]);
  return null;
}
