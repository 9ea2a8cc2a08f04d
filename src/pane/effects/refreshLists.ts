import { wordsOf } from "../../texts/words";
import { readSheet } from "../../excel/readSheet";
import { workbookSheets } from "../state/listSheets";
import type { Place } from "../state/wizardState";
import { words } from "../texts/text";
import { inspectSourceOf } from "./addSources";
import type { Store } from "./store";

/**
 * Reads the lists and the organisation that stand in the workbook again, so that what is typed there counts; false,
 * told at the place, where one cannot be read.
 */
export async function refreshLists(store: Store, place: Place): Promise<boolean> {
  for (const { id, name, input, purpose } of workbookSheets(store.state())) {
    if (input.kind !== "grid" || input.from === undefined) continue;
    const read = await readSheet(input.from);
    if (read.kind === "problem") {
      store.dispatch({
        kind: "failed",
        place,
        message: words("lister.borte", { navn: name, grunn: wordsOf(read.problem.message) }),
      });
      return false;
    }
    // Nothing is computed anew for a sheet that stands as it was.
    if (JSON.stringify(read.value.rows) === JSON.stringify(input.grid.rows)) continue;
    store.dispatch({ kind: "sheetReadAgain", id, grid: read.value });
    if (purpose === "organisasjon") await inspectSourceOf(store, id);
  }
  return true;
}
