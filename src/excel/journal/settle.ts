import { joinedPieces } from "../../sheets/textPieces";
import type { ExcelContext } from "../excelSubset";
import { codeOf } from "../hostProblems";
import { packSteps, REQUEST_BYTES } from "../packSteps";
import { blockAddress } from "../refresh/writeSteps";
import { syncSteps } from "../syncSteps";
import { workbookState } from "../workbookState";
import type { Existing, Step } from "../writePlan";
import { closingSteps } from "./journalSteps";
import { wayOf } from "./journalText";
import type { Mark } from "./mark";
import type { WayBack } from "./script";
import { endSteps, wayBackSteps } from "./wayBack";

/**
 * `nothing`: no write was under way. `lost`: the workbook does not say how one is taken back, or somebody has moved
 * the lines since.
 */
export type Settled = "nothing" | "restored" | "finished" | "lost";

/**
 * Takes back the write that stopped in the workbook, or brings it to its end where only that was left. `way`: of the
 * one who began it; else it is read in the workbook. Sheet by sheet, those that are protected are passed over:
 * nothing can have been done to them.
 */
export async function settle(
  context: ExcelContext,
  way: WayBack | null,
  how: "together" | "sheetBySheet" = "together",
): Promise<Settled> {
  const state = await workbookState(context);
  const mark = state.marks.find(({ stage }) => stage !== null);
  if (mark === undefined) return "nothing";
  const known = way ?? (await readWay(context, mark));
  const steps = stepsOf(known, mark, state);
  if (steps === null) return "lost";
  for (const group of how === "together" ? packSteps(steps, REQUEST_BYTES) : groupsOf(steps)) {
    await syncSteps(context, group).catch((error: unknown) => {
      if (how === "together" || codeOf(error) !== "AccessDenied") throw error;
    });
  }
  return mark.stage === "ferdig" ? "finished" : "restored";
}

function stepsOf(way: WayBack | null, mark: Mark, now: Existing): readonly Step[] | null {
  if (mark.stage === "tilbake") return closingSteps(mark, "tilbake");
  // Its text goes when all that it tells of is done.
  if (mark.stage === "ferdig") return endSteps(way ?? { removed: [] }, mark, now);
  return way && wayBackSteps(way, mark, now);
}

/** The way back as the workbook has it; null when it is not whole. */
async function readWay(context: ExcelContext, { home, pieces, length }: Mark): Promise<WayBack | null> {
  if (!Number.isInteger(pieces) || pieces < 1) return null;
  const range = context.workbook.worksheets.getItem(home.sheet).getRange(blockAddress(2, home.column, pieces, 1));
  range.load("values");
  await context.sync();
  const text = joinedPieces((range.values as readonly (readonly unknown[])[]).map(([piece]) => piece));
  return text.length === length ? wayOf(text) : null;
}

/** In order, by sheet. */
function groupsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  let last: string | null = null;
  for (const step of steps) {
    const sheet = "sheet" in step ? step.sheet : "";
    if (sheet !== last) groups.push([]);
    groups.at(-1)?.push(step);
    last = sheet;
  }
  return groups;
}
