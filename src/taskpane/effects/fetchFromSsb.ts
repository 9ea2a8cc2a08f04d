import { applyPlan } from "../../excel/applyPlan";
import { planWrite } from "../../excel/planWrite";
import { readExisting } from "../../excel/readExisting";
import { readSheet } from "../../excel/readSheet";
import { openLine, type Line } from "../../ssb/ask";
import { isFault } from "../../ssb/fault";
import { fetchNokkeltall, type Nokkeltall } from "../../ssb/fetchNokkeltall";
import type { SsbLimits } from "../../ssb/settings";
import { sheetSource } from "../state/listSheets";
import { nokkeltallSheet, SSB_SHEET } from "../state/nokkeltallSheet";
import { ssbQuestion } from "../state/ssbQuestion";
import type { SsbResult } from "../state/ssbState";
import { text } from "../texts/text";
import { addSources, newSource } from "./addSources";
import type { Store } from "./store";
import type { Running } from "./taskRunner";

/** SSB's answer takes most of the time. */
const SHARE_OF_FETCHING = 0.9;

/** Asks SSB for what the section says, keeps the answer on a sheet of the workbook, and adds that sheet as a list; answers why it could not, or null. */
export async function fetchFromSsb(store: Store, { signal, progress }: Running): Promise<string | null> {
  const asked = ssbQuestion(store.state());
  if (isFault(asked)) return asked.message;
  const { settings, question } = asked;
  const answer = await fetchNokkeltall(question, lineFor(settings.grenser), { signal, progress: (share) => { progress(share * SHARE_OF_FETCHING); } });
  // Cancelled: the runner says so.
  signal.throwIfAborted();
  if (isFault(answer)) return answer.message;
  const failure = await keep(answer, question.address, signal);
  if (failure !== null) return failure;
  const from = { kind: "sheet", name: SSB_SHEET } as const;
  const read = await readSheet(from, undefined, { signal });
  if (read.kind === "problem") return read.problem.message;
  store.dispatch({ kind: "templateChanged", change: { ssb: settings } });
  const before = sheetSource(store.state(), SSB_SHEET);
  if (before) store.dispatch({ kind: "sourceRemoved", id: before.id });
  await addSources(store, [newSource(SSB_SHEET, null, { kind: "grid", grid: read.value, from }, "liste")]);
  store.dispatch({ kind: "ssbFetched", result: resultOf(answer) });
  return null;
}

async function keep(answer: Nokkeltall, address: string, signal: AbortSignal): Promise<string | null> {
  const existing = await readExisting();
  if (existing.kind === "problem") return existing.problem.message;
  const plan = planWrite({ sheets: [nokkeltallSheet(answer, address)], names: [] }, existing.value, "replace");
  if (plan.kind === "conflict") return text("bygg.navnMaaEndres", { navn: plan.names.join(", ") });
  const written = await applyPlan(plan, undefined, { signal });
  if (written.kind === "cancelled") throw signal.reason;
  return written.kind === "failed" ? written.problem.message : null;
}

function resultOf({ rows, tables, notes, notices }: Nokkeltall): SsbResult {
  const missing = rows.filter(({ verdi }) => verdi === null).length;
  return { sheet: SSB_SHEET, figures: rows.length - missing, missing, tables, notes, notices };
}

let line: Line | null = null;

/** One line for the life of the pane: SSB counts the calls of one fetching together with those of the next. */
function lineFor(limits: SsbLimits): Line {
  line = line?.limits.kallPerMinutt === limits.kallPerMinutt ? { ...line, limits } : openLine(limits);
  return line;
}
