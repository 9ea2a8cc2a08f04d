import type { Text } from "../../texts/words";
import { readSheet } from "../../excel/readSheet";
import { updateList } from "../../excel/updateList";
import type { ListModel } from "../../sheets/listModel";
import { openLine, type Line } from "../../source/ssb/ask";
import { isFault } from "../../source/ssb/fault";
import { fetchNokkeltall, type Nokkeltall } from "../../source/ssb/fetchNokkeltall";
import type { SsbLimits } from "../../source/ssb/settings";
import { sheetSource } from "../state/listSheets";
import { nokkeltallList, nokkeltallSheet, SSB_SHEET, SSB_TABLE } from "../state/nokkeltallSheet";
import { ssbQuestion } from "../state/ssbQuestion";
import type { SsbResult } from "../state/ssbState";
import { words } from "../texts/text";
import { addSources, newSource } from "./addSources";
import type { Store } from "./store";
import type { Running } from "./taskRunner";
import { writeModel } from "./writeModel";

/** SSB's answer takes most of the time. */
const SHARE_OF_FETCHING = 0.9;

/**
 * Asks SSB for what the section says, keeps the answer on a sheet of the workbook, and adds that sheet as a list;
 * answers why it could not, or null.
 */
export async function fetchFromSsb(store: Store, { signal, progress }: Running): Promise<Text | null> {
  const asked = ssbQuestion(store.state());
  if (isFault(asked)) return asked.message;
  const { settings, question } = asked;
  const answer = await fetchNokkeltall(question, lineFor(settings.grenser), {
    signal,
    progress: (share) => {
      progress(share * SHARE_OF_FETCHING);
    },
  });
  // Cancelled: the runner says so.
  signal.throwIfAborted();
  if (isFault(answer)) return answer.message;
  const kept = await keep(nokkeltallList(answer, question.address), { signal, progress });
  if ("failure" in kept) return kept.failure;
  const from = { kind: "sheet", name: kept.sheet } as const;
  const read = await readSheet(from, undefined, { signal });
  if (read.kind === "problem") return read.problem.message;
  store.dispatch({ kind: "templateChanged", change: { ssb: settings } });
  for (const name of new Set([SSB_SHEET, kept.sheet])) {
    const before = sheetSource(store.state(), name);
    if (before) store.dispatch({ kind: "sourceRemoved", id: before.id });
  }
  await addSources(store, [newSource(kept.sheet, null, { kind: "grid", grid: read.value, from }, "liste")]);
  store.dispatch({ kind: "ssbFetched", result: resultOf(answer, kept) });
  return null;
}

interface Kept {
  readonly sheet: string;
  readonly emptied: number;
}

/** Brings the list into the sheet that has an earlier one, else makes a sheet of it. */
async function keep(list: ListModel, running: Running): Promise<Kept | { readonly failure: Text }> {
  const updated = await updateList(list, { sheet: SSB_SHEET, table: SSB_TABLE }, undefined, { signal: running.signal });
  switch (updated.kind) {
    case "updated":
      return updated;
    case "failed":
      return { failure: updated.problem.message };
    case "unknown":
      return { failure: words("ssb.arkEndret", { ark: updated.sheet }) };
    case "cancelled":
      throw running.signal.reason;
    case "absent":
      return make(list, running);
  }
}

async function make(list: ListModel, running: Running): Promise<Kept | { readonly failure: Text }> {
  const written = await writeModel(() => ({ sheets: [nokkeltallSheet(list)], names: [] }), "ask", running);
  if (written.kind === "failed") return { failure: written.message };
  return written.kind === "conflict"
    ? { failure: words("bygg.navnMaaEndres", { navn: written.names.join(", ") }) }
    : { sheet: SSB_SHEET, emptied: 0 };
}

function resultOf({ rows, tables, notes, notices }: Nokkeltall, { sheet, emptied }: Kept): SsbResult {
  const missing = rows.filter(({ verdi }) => verdi === null).length;
  return { sheet, emptied, figures: rows.length - missing, missing, tables, notes, notices };
}

let line: Line | null = null;

/** One line for the life of the pane: SSB counts the calls of one fetching together with those of the next. */
function lineFor(limits: SsbLimits): Line {
  line = line?.limits.kallPerMinutt === limits.kallPerMinutt ? { ...line, limits } : openLine(limits);
  return line;
}
