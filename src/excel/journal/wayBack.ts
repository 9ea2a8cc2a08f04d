import { isTaken } from "../freeName";
import type { Existing, Step } from "../writePlan";
import { closingSteps, moveSteps, stageStep, type Written } from "./journalSteps";
import type { Mark } from "./mark";
import { opposite, type WayBack } from "./script";

/**
 * The steps that take a write back from wherever it stopped; null where that cannot be told, because somebody has
 * moved the lines since. They can be stopped themselves, and be made again: each move is marked before it is taken
 * back too.
 */
export function wayBackSteps(way: WayBack, mark: Mark, now: Existing): readonly Step[] | null {
  const done = movesDone(way, mark);
  if (done === null) return null;
  const { moves, back } = way;
  // Lines that were taken out have lost what they held.
  const isNeeded = mark.stage === "innhold" || moves.slice(back.after, done).some(({ kind }) => kind === "removeLines");
  const undo = (from: number, to: number): readonly Step[] =>
    moves
      .slice(to, Math.max(from, to))
      .map((move, position) => moveSteps(mark.home, opposite(move), to + position + 1))
      .reverse()
      .flat();
  return [
    ...(isNeeded ? [stageStep(mark.home, "innhold")] : []),
    ...undo(done, back.after),
    ...(isNeeded && done >= back.after ? fitting(back.steps, now) : []),
    ...undo(Math.min(done, back.after), 0),
    ...(isNeeded ? fitting(back.last, now) : []),
    stageStep(mark.home, "tilbake"),
    ...closingSteps(mark, "tilbake"),
  ];
}

/** The steps that bring a write to its end that had done all but that; what is kept for the user's sake stays. */
export const endSteps = ({ removed }: Pick<WayBack, "removed">, mark: Written, now: Existing): readonly Step[] => [
  ...fitting(
    removed.map((sheet) => ({ kind: "removeSheet", sheet })),
    now,
  ),
  ...closingSteps(mark, "ferdig"),
];

/**
 * How many of the moves are made: those before the last that was begun, and that one if the lines around it have
 * parted, or met.
 */
function movesDone({ moves }: WayBack, { move, gap }: Mark): number | null {
  const last = moves[move - 1];
  if (last === undefined) return 0;
  const [apart, together] = [1 + last.count, 1];
  const isInsertion = last.kind === "insertLines";
  if (gap === apart) return isInsertion ? move : move - 1;
  if (gap === together) return isInsertion ? move - 1 : move;
  return null;
}

/** The steps as the workbook needs them now: what stopped may have done some of what they undo, and not the rest. */
function fitting(steps: readonly Step[], { sheets, names, tables }: Existing): readonly Step[] {
  return steps.flatMap((step): readonly Step[] => {
    switch (step.kind) {
      case "removeSheet":
        return isTaken(sheets, step.sheet) && (step.ifSheet === undefined || isTaken(sheets, step.ifSheet))
          ? [step]
          : [];
      case "moveSheet":
        return isTaken(sheets, step.from) ? [step] : [];
      case "moveTable":
        return isTaken(tables, step.from) ? [step] : [];
      case "removeName":
        return isTaken(names, step.name) ? [step] : [];
      case "addName":
        return [isTaken(names, step.name) ? { ...step, kind: "rebindName" } : step];
      default:
        return [step];
    }
  });
}
