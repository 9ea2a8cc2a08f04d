import { reportMonth } from "../state/reportMonth";
import { words } from "../texts/text";
import { fieldsIn } from "./fieldsInWorkbook";
import { onSoundReport } from "./onFreshLists";
import { dropOutdated } from "./refreshFields";
import { refreshInWorkbook, type ReadBasis } from "./refreshInWorkbook";
import { refreshLists } from "./refreshLists";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** One who goes on writing must not be kept waiting for ever. */
const MOST_ATTEMPTS = 3;

/**
 * Refreshes the report of the lists and fields as they stand in the workbook now; anew from them when somebody writes
 * in it meanwhile.
 */
export async function refreshFresh(store: Store, tasks: TaskRunner): Promise<void> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1)
    if (!(await isOvertaken(store, tasks, attempt === MOST_ATTEMPTS))) return;
}

/**
 * Whether it is to be begun anew. The workbook is read once for its fields and for the plan; what has changed when it
 * is written to stops it.
 */
async function isOvertaken(store: Store, tasks: TaskRunner, isLast: boolean): Promise<boolean> {
  const basis = (await refreshLists(store, "bygg")) ? await readBasis(tasks) : null;
  if (basis === null) return false;
  const { material } = store.state();
  if (material !== null) dropOutdated(store, fieldsIn(basis, material.ledger.year, reportMonth(store.state())));
  let overtaken = false;
  await onSoundReport(store, tasks, basis, async () => {
    overtaken = await refreshInWorkbook(store, tasks, basis, isLast);
  });
  return overtaken;
}

/** The report as it stands; null, told beside it, when it cannot be refreshed. */
async function readBasis(tasks: TaskRunner): Promise<ReadBasis | null> {
  let basis: ReadBasis | null = null;
  await tasks.run({ task: "build", label: words("oppdater.oppdaterer"), place: "bygg", done: () => "" }, async () => {
    const { readRefreshBasis } = await import("../../excel/readRefreshBasis");
    const read = await readRefreshBasis();
    if (read.kind === "problem") return read.problem.message;
    basis = read.value;
    return null;
  });
  return basis;
}
