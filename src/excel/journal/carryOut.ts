import type { ApplyOptions } from "../applyPlan";
import { isTaken } from "../freeName";
import type { ExcelContext } from "../excelSubset";
import { codeOf } from "../hostProblems";
import { packSteps } from "../packSteps";
import { syncBatches } from "../syncBatches";
import { syncSteps } from "../syncSteps";
import type { Existing, Step } from "../writePlan";
import { moveSteps, stageStep, textSteps, type Written } from "./journalSteps";
import type { Home } from "./mark";
import type { Script } from "./script";
import { endSteps } from "./wayBack";

/**
 * Carries the script out behind its opening, in as few requests as hold it; the sheets whose page setup Excel
 * refused. `keeps`: sheets that are not to go in the end after all, asked when all else is done; once that end has
 * begun it is not stopped.
 */
export async function carryOut(
  context: ExcelContext,
  script: Script,
  written: Written,
  now: Existing,
  keeps: (() => Promise<readonly string[]>) | undefined,
  options: ApplyOptions,
): Promise<readonly string[]> {
  const { home } = written;
  const { print, rest } = contentSteps(script, home);
  const end = (goes: Script): readonly Step[] => [
    stageStep(home, "ferdig"),
    ...endSteps(goes, written, withMoved(now, script)),
  ];
  const asks = keeps !== undefined && script.removed.length > 0;
  if (!asks && print.length === 0) {
    await syncBatches(context, packSteps([...rest, ...end(script)], script.batchBytes), options);
    return [];
  }
  const batches = packSteps(rest, script.batchBytes);
  const progress = (share: number): void => options.onProgress?.((share * batches.length) / (batches.length + 1));
  await syncBatches(context, batches, { ...options, onProgress: progress });
  const unprinted = await setPages(context, print);
  const kept = asks ? await keeps() : [];
  options.signal?.throwIfAborted();
  const goes = { ...script, removed: script.removed.filter((sheet) => !isTaken(kept, sheet)) };
  const known = kept.length === 0 ? [] : (await textSteps(home, goes)).steps;
  await syncBatches(context, packSteps([...known, ...end(goes)], script.batchBytes), {});
  options.onProgress?.(1);
  return unprinted;
}

/**
 * The sheets whose page setup Excel refuses: a host without it, or a machine without a printer, must not take the
 * report back.
 */
async function setPages(context: ExcelContext, print: readonly Print[]): Promise<readonly string[]> {
  if (print.length === 0) return [];
  try {
    await syncSteps(context, print);
    return [];
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return print.map(({ sheet }) => sheet);
  }
}

/** What is there when the content is written: what goes in the end is. */
const withMoved = (now: Existing, { removed }: Script): Existing => ({ ...now, sheets: [...now.sheets, ...removed] });

type Print = Extract<Step, { readonly kind: "print" }>;

/** All that the script does to the workbook, each part marked before it, and the setup of its pages. */
function contentSteps(
  { moves, content }: Script,
  home: Home,
): { readonly print: readonly Print[]; readonly rest: readonly Step[] } {
  const made = (from: number, to: number): readonly Step[] =>
    moves.slice(from, to).flatMap((move, position) => moveSteps(home, move, from + position + 1));
  const rest = [
    ...made(0, content.after),
    stageStep(home, "innhold"),
    ...content.steps.filter(({ kind }) => kind !== "print"),
    ...made(content.after, moves.length),
    ...content.last,
  ];
  return { print: content.steps.filter((step) => step.kind === "print"), rest };
}
