import type { Problem } from "../../ledger/problem";
import type { ApplyOptions } from "../applyPlan";
import type { ExcelContext } from "../excelSubset";
import { codeOf, hostProblem } from "../hostProblems";
import { runAsOneUndo } from "../runAsOneUndo";
import { packSteps } from "../packSteps";
import type { RunExcel } from "../runInExcel";
import { syncBatches } from "../syncBatches";
import { syncSteps } from "../syncSteps";
import type { WorkbookState } from "../workbookState";
import { carryOut } from "./carryOut";
import { closingSteps, openingSteps } from "./journalSteps";
import type { Home, Undertaking } from "./mark";
import type { Script } from "./script";
import { settle, type Settled } from "./settle";
import type { Text } from "../../texts/words";

/**
 * `kept`: sheets that should have gone, but that somebody has written in. `unprinted`: sheets whose page setup Excel
 * refused. `changed`: the workbook is not what the script was made for, and nothing is written. `stuck`: it could not
 * be taken back; `why`: what stopped it.
 */
type Applied =
  | { readonly kind: "done"; readonly kept: readonly string[]; readonly unprinted: readonly string[] }
  | { readonly kind: "changed" | "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "stuck"; readonly why: Text };

export interface Work {
  readonly what: Undertaking;
  readonly script: Script;
  readonly home: Home;
  /** Of the workbook the script was made for. */
  readonly state: Pick<WorkbookState, "sheets" | "names" | "tables" | "marks">;
  /** Queues a last look at what the script was made for, to be asked after the request. */
  readonly look: (context: ExcelContext) => Promise<() => boolean>;
  /** Which of the sheets that go when all is done are to be kept after all: asked right before. */
  readonly keeps?: (context: ExcelContext) => Promise<readonly string[]>;
  /** One step of Excel's undo, where it has that. */
  readonly isOneUndo: boolean;
}

/**
 * Carries the script out: whole, or the workbook is as it was. The way back stands in the workbook from the request
 * that looks at it a last time, until the one that ends it, so that who opens it after a stop can take it back. A
 * fault of ours is thrown after that.
 */
export async function applyScript(work: Work, run: RunExcel, options: ApplyOptions): Promise<Applied> {
  const journey: Journey = { isTried: false, isOpen: false, kept: [], unprinted: [] };
  const batch = (context: ExcelContext): Promise<Applied> => attempt(context, work, journey, options);
  try {
    return await (work.isOneUndo ? runAsOneUndo(run, batch) : run(batch));
  } catch (error) {
    const end = journey.isTried ? await takeBack(work.script, run) : "nothing";
    if (!journey.isOpen && codeOf(error) === "ItemNotFound" && (end === "nothing" || end === "restored"))
      return { kind: "changed" };
    if (end === "finished" || (end === "nothing" && journey.isOpen))
      return { kind: "done", kept: journey.kept, unprinted: journey.unprinted };
    const problem = hostProblem(error);
    if (end === "stuck" || end === "lost") return { kind: "stuck", why: problem?.message ?? messageOf(error) };
    if (problem) return { kind: "failed", problem };
    if (options.signal?.aborted) return { kind: "cancelled" };
    throw error;
  }
}

/** `isOpen`: the mark has been seen to stand; without it later, all is done. */
interface Journey {
  isTried: boolean;
  isOpen: boolean;
  kept: readonly string[];
  unprinted: readonly string[];
}

async function attempt(
  context: ExcelContext,
  { script, home, what, state, look, keeps }: Work,
  journey: Journey,
  options: ApplyOptions,
): Promise<Applied> {
  options.signal?.throwIfAborted();
  // Run again, without a group of undo.
  if (journey.isTried) await settle(context, script);
  journey.isTried = true;
  journey.isOpen = false;
  const { steps, written } = await openingSteps(script, { home, what, started: new Date().toISOString(), ...state });
  const opening = packSteps(steps, script.batchBytes);
  await syncBatches(context, opening.slice(0, -1), { ...options, onProgress: () => undefined });
  const isAsPlanned = await look(context);
  await syncSteps(context, opening.at(-1) ?? []);
  if (!isAsPlanned()) {
    await syncSteps(context, closingSteps(written, "tilbake"));
    return { kind: "changed" };
  }
  journey.isOpen = true;
  journey.unprinted = await carryOut(
    context,
    script,
    written,
    state,
    keeps && (async () => (journey.kept = await keeps(context))),
    options,
  );
  return { kind: "done", kept: journey.kept, unprinted: journey.unprinted };
}

/** It waits for the user to leave a cell, and tries twice: what failed the script may fail this too. */
function takeBack(script: Script, run: RunExcel): Promise<Settled | "stuck"> {
  const attemptTo = (how: "together" | "sheetBySheet"): Promise<Settled> =>
    run((context) => settle(context, script, how), { delayForCellEdit: true });
  return attemptTo("together")
    .catch(() => attemptTo("sheetBySheet"))
    .catch(() => "stuck" as const);
}

/** By shape: the error may belong to another window. */
const messageOf = (error: unknown): string =>
  String(typeof error === "object" && error !== null && "message" in error ? error.message : error);
