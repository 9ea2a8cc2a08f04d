import type { Anchors } from "./readAnchors";
import type { RefreshPlan, RowMove } from "./refresh/refreshPlan";
import type { SheetEnds } from "./sheetEnds";
import type { Existing, Step } from "./writePlan";

/** What the workbook is on the way: where the report stands, the ends of the sheets with insertions, and what there is. */
interface OnTheWay extends Pick<Existing, "sheets" | "names"> {
  readonly anchors: Anchors | null;
  readonly ends: SheetEnds;
}

/**
 * The steps that take a refresh back, from wherever it stopped: rows that are removed come back, inserted ones go, and every cell gets what it
 * held. It follows what is there, not what was asked for: a request that failed may have been carried out in part. `before`: the ends of the
 * sheets before it began.
 */
export function planRefreshRestore(plan: RefreshPlan, before: SheetEnds, now: OnTheWay): readonly Step[] {
  const removed = plan.removals.filter((move) => isRemoved(move, now.anchors));
  const inserted = removed.length > 0 ? plan.insertions : insertedOf(plan.insertions, before, now.ends);
  return restoreSteps(plan, removed, inserted).filter((step) => (step.kind === "removeSheet" ? now.sheets.includes(step.sheet) : step.kind !== "removeName" || now.names.includes(step.name)));
}

/** All of it, of a refresh that was carried out. */
export const planRefreshUndo = (plan: RefreshPlan): readonly Step[] => restoreSteps(plan, plan.removals, plan.insertions);

function restoreSteps({ undo, addedSheets }: RefreshPlan, removed: readonly RowMove[], inserted: readonly RowMove[]): readonly Step[] {
  const back = (kind: "insertLines" | "removeLines", moves: readonly RowMove[]): readonly Step[] => [...moves].reverse().map(({ sheet, axis, at, count }): Step => ({ kind, sheet, axis, at, count }));
  return [
    ...back("insertLines", removed),
    ...back("removeLines", inserted),
    ...undo.steps,
    ...addedSheets.map((sheet): Step => ({ kind: "removeSheet", sheet })),
    ...(undo.anchors ? [undo.anchors] : []),
  ];
}

const isRemoved = ({ mark }: RowMove, anchors: Anchors | null): boolean => mark !== null && (anchors?.tables.get(mark.table)?.lines.get(mark.line)?.row ?? null) === null;

/**
 * Those that were made: they come in order, and each moves the end of its sheet. One behind the end moves nothing: it was made when there is
 * content beyond what the others move, since cells are written when all lines are in; without, it is empty and can stay.
 */
function insertedOf(insertions: readonly RowMove[], before: SheetEnds, now: SheetEnds): readonly RowMove[] {
  const moved = new Map<string, number>();
  const isMade = insertions.map(({ sheet, axis, at, count }) => {
    const key = `${sheet}!${axis}`;
    const [was, is, so] = [before.get(sheet)?.[axis] ?? 0, now.get(sheet)?.[axis] ?? 0, moved.get(key) ?? 0];
    if (at > was + so) return () => is > was + (moved.get(key) ?? 0);
    moved.set(key, so + count);
    return () => is >= was + so + count;
  });
  return insertions.filter((_, index) => isMade[index]?.());
}
