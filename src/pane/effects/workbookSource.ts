import type { Text } from "../../texts/words";
import { listTables } from "../../excel/listTables";
import { readSheet, type ReadTarget } from "../../excel/readSheet";
import { addSources, newSource } from "./addSources";
import type { Store } from "./store";
import type { Running } from "./taskRunner";

const TABLE = "table:";

/**
 * Puts the workbook's tables into the state, for the choice of what to read. A workbook that does not answer has none
 * to offer.
 */
export async function listWorkbook(store: Store): Promise<void> {
  const listed = await listTables();
  const tables = listed.kind === "read" ? listed.value : [];
  if (tables.join("\n") !== store.state().workbookTables.join("\n")) store.dispatch({ kind: "workbookListed", tables });
}

/** Adds the chosen part of the workbook as a source; answers why it could not be read, or null. */
export async function addWorkbookChoice(store: Store, { signal, progress }: Running): Promise<Text | null> {
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
