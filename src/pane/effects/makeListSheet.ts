import { wordsOf, type Text } from "../../texts/words";
import type { ListingInput } from "../../law/lists/definition";
import { LIST_INPUTS } from "../../report/tables/notes/inputs";
import { inputSheetName } from "../../sheets/inputSheet";
import type { SheetModel } from "../../sheets/model";
import { missingInput, yearOf } from "../state/missingInput";
import type { WizardState } from "../state/wizardState";
import { words } from "../texts/text";
import { readSources } from "./readSources";
import { openSheetToFill } from "./sheetToFill";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/**
 * Makes the sheet of a list, with what the accounts propose, and adds it as a source. A sheet that is there is opened
 * as it stands: it may be filled in.
 */
export async function makeListSheet(store: Store, tasks: TaskRunner, list: string): Promise<boolean> {
  const input = LIST_INPUTS.find(({ id }) => id === list);
  const year = yearOf(store.state());
  if (input === undefined) throw new Error(`Listen ${list} finnes ikke`);
  if (year === null) {
    store.dispatch({ kind: "failed", place: "year", message: words("kilde.mangler.aar") });
    return false;
  }
  const mayPropose = missingInput(store.state()) === null && store.state().material === null;
  if (mayPropose && !(await readSources(store, tasks, year))) return false;
  const name = inputSheetName(input);
  let made = false;
  const done = (): Text => words(made ? "lister.laget" : "lister.fantes", { ark: name });
  const task = {
    task: "inspect",
    label: words("lister.lager", { liste: wordsOf(input.title) }),
    place: "lister",
    done,
  } as const;
  const model = (): Promise<SheetModel> => listSheet(store.state(), input, year);
  return tasks.run(task, (running) =>
    openSheetToFill(
      store,
      {
        name,
        purpose: "liste",
        instead: null,
        model,
        onMade: () => {
          made = true;
        },
      },
      running,
    ),
  );
}

async function listSheet({ material, template }: WizardState, input: ListingInput, year: number): Promise<SheetModel> {
  const [{ inputSheet }, { proposeList }] = await Promise.all([
    import("../../sheets/inputSheet"),
    import("../../report/proposeList"),
  ]);
  return inputSheet(input, year, material && proposeList(input.id, { ...material, template }), template.language);
}
