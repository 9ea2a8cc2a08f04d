import { lookAtWorkbook } from "../../excel/lookAtWorkbook";
import { readAnchors } from "../../excel/readAnchors";
import { readKeptTables } from "../../excel/readKeptTables";
import { readTableCells } from "../../excel/readTableCells";
import { parseTables } from "../../table/words/parseTables";
import { NOTHING_LEFT } from "../state/initialState";
import { homeTables, workbookHome } from "../state/workbookHome";
import { opensWithWorkbook } from "./openWithWorkbook";
import type { Store } from "./store";

/** Puts into the state which report the workbook holds, and what a write that stopped has left there. One that does not answer has none to offer. */
export async function lookForReport(store: Store): Promise<void> {
  const read = await lookAtWorkbook();
  const { facts: found, left } = read.kind === "read" ? read.value : { facts: null, left: NOTHING_LEFT };
  const { found: foundBefore, left: leftBefore } = store.state();
  if (JSON.stringify([found, left]) !== JSON.stringify([foundBefore, leftBefore]))
    store.dispatch({ kind: "reportFound", found, left });
  if (found !== null) await readHome(store);
}

/** Puts into the state what the workbook's own report tells now. One that cannot be read tells nothing, and what was told before stands no longer. */
async function readHome(store: Store): Promise<void> {
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
