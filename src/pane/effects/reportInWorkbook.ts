import { selectCell } from "../../excel/selectCell";
import { selectSheet } from "../../excel/selectSheet";
import type { CellIdentity } from "../../sheets/controlCell";
import type { Wizard } from "../views/wizard";
import { addFiles } from "./addFiles";
import { buildInWorkbook } from "./buildInWorkbook";
import { lookForReport } from "./lookForReport";
import { onFreshLists } from "./onFreshLists";
import { openWithWorkbook } from "./openWithWorkbook";
import { refreshFresh } from "./refreshFresh";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";
import type { Told } from "./told";
import { undoInWorkbook } from "./undoInWorkbook";

type ReportInWorkbook = Pick<
  Wizard,
  "build" | "refresh" | "refreshWith" | "openWithWorkbook" | "undoRefresh" | "openSheet" | "openCell" | "lookForReport"
>;

/** Writing the report into the workbook, bringing new figures into the one it has, and going about in it. */
export function reportInWorkbook(store: Store, tasks: TaskRunner, told: Told): ReportInWorkbook {
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
      told(
        "bygg",
        onFreshLists(store, tasks, () => buildInWorkbook(store, tasks, replace)),
      );
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

/** Selects the cell in the workbook, or says above the controls why it cannot. */
async function openCell(store: Store, cell: CellIdentity): Promise<void> {
  const selected = await selectCell(cell);
  const message = selected.kind === "problem" ? selected.problem.message : "";
  if (message !== (store.state().failures.celle ?? "")) store.dispatch({ kind: "failed", place: "celle", message });
}

/** Shows the sheet in the workbook, or says beside the links why it cannot. */
async function openSheet(store: Store, sheet: string): Promise<void> {
  const shown = await selectSheet(sheet);
  if (shown.kind === "problem") store.dispatch({ kind: "failed", place: "bygg", message: shown.problem.message });
}
