import { readAnchors } from "../../excel/readAnchors";
import { readKeptTables } from "../../excel/readKeptTables";
import { readTableCells } from "../../excel/readTableCells";
import { parseTables } from "../../table/words/parseTables";
import { homeTables, workbookHome } from "../state/workbookHome";
import { opensWithWorkbook } from "./openWithWorkbook";
import type { Store } from "./store";

/** Puts into the state what the workbook's own report tells now. One that cannot be read tells nothing, and what was told before stands no longer. */
export async function readHome(store: Store): Promise<void> {
  const anchors = await readAnchors();
  if (anchors.kind === "problem" || anchors.value === null) return;
  const kept = await readKeptTables();
  const tables = kept.kind === "read" ? parseTables(kept.value) : null;
  const cells = await readTableCells(homeTables(anchors.value), anchors.value);
  const home = cells.kind === "read" ? workbookHome(anchors.value, tables ?? new Map(), cells.value) : null;
  store.dispatch({ kind: "homeRead", home });
  const opens = opensWithWorkbook();
  if (opens !== store.state().opensWith) store.dispatch({ kind: "opensWithSet", opens });
}
