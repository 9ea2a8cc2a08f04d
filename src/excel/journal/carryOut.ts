import type { ApplyOptions } from "../applyPlan";
import { isTaken } from "../freeName";
import type { ExcelContext } from "../excelSubset";
import { packSteps } from "../packSteps";
import { syncBatches } from "../syncBatches";
import type { Existing, Step } from "../writePlan";
import { moveSteps, stageStep, textSteps, type Written } from "./journalSteps";
import type { Home } from "./mark";
import type { Script } from "./script";
import { endSteps } from "./wayBack";

/**
 * Carries the script out behind its opening, in as few requests as hold it. `keeps`: sheets that are not to go in the end after all, asked when
 * all else is done; once that end has begun it is not stopped.
 */
export async function carryOut(
  context: ExcelContext,
  script: Script,
  written: Written,
  now: Existing,
  keeps: (() => Promise<readonly string[]>) | undefined,
  options: ApplyOptions,
): Promise<void> {
  const { home } = written;
  const content = contentSteps(script, home);
  const end = [stageStep(home, "ferdig"), ...endSteps(script, written, withMoved(now, script))];
  if (keeps === undefined || script.removed.length === 0)
    return syncBatches(context, packSteps([...content, ...end], script.batchBytes), options);
  const batches = packSteps(content, script.batchBytes);
  const progress = (share: number): void => options.onProgress?.((share * batches.length) / (batches.length + 1));
  await syncBatches(context, batches, { ...options, onProgress: progress });
  const kept = await keeps();
  options.signal?.throwIfAborted();
  const goes = { ...script, removed: script.removed.filter((sheet) => !isTaken(kept, sheet)) };
  const known = kept.length === 0 ? [] : (await textSteps(home, goes)).steps;
  const last = [...known, stageStep(home, "ferdig"), ...endSteps(goes, written, withMoved(now, script))];
  await syncBatches(context, packSteps(last, script.batchBytes), {});
  options.onProgress?.(1);
}

/** What is there when the content is written: what goes in the end is. */
const withMoved = (now: Existing, { removed }: Script): Existing => ({ ...now, sheets: [...now.sheets, ...removed] });

/** All that the script does to the workbook, each part marked before it. */
function contentSteps({ moves, content }: Script, home: Home): readonly Step[] {
  const made = (from: number, to: number): readonly Step[] =>
    moves.slice(from, to).flatMap((move, position) => moveSteps(home, move, from + position + 1));
  return [
    ...made(0, content.after),
    stageStep(home, "innhold"),
    ...content.steps,
    ...made(content.after, moves.length),
    ...content.last,
  ];
}
