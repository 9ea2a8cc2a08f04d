import type { MovedFigure } from "../../excel/movedFigures";
import type { RefreshBasis } from "../../excel/planRefresh";
import type { RefreshPlan } from "../../excel/refresh/refreshPlan";
import type { WorkbookModel } from "../../sheets/model";
import type { RefreshOutcome } from "../state/refreshOutcome";

/** What the plan itself tells of the refresh. */
export const toldOf = ({ changes, ownCells, goneTables }: RefreshPlan) => ({
  changes,
  ownCells,
  goneTables,
  isUndone: false,
});

/**
 * What the refresh did, for the user and for an undo. `templates`: those an undo puts back; null when Excel cannot give
 * them.
 */
export async function outcomeOf(
  plan: RefreshPlan,
  before: RefreshBasis,
  after: RefreshBasis | null,
  model: WorkbookModel,
  templates: readonly string[] | null,
): Promise<Omit<RefreshOutcome, "filters" | "causes">> {
  // The refresh is done; what Excel no longer tells about it is not worth failing for.
  if (after === null) return { ...toldOf(plan), moved: [], undo: null };
  const [{ movedFigures }, { drawOutcomes }] = await Promise.all([
    import("../../excel/movedFigures"),
    import("../../excel/drawOutcomes"),
  ]);
  const moved = movedFigures(before, after);
  await drawOutcomes(moved, after.anchors);
  const formatOf = formats(model);
  // What was read is not asked for again.
  const undo = { plan: { ...plan, asRead: new Map() }, after: after.asFound, templates };
  return { ...toldOf(plan), moved: inOrder(moved).map((figure) => ({ ...figure, format: formatOf(figure) })), undo };
}

/** The tables before what follows from them on Forside and Kontroll. */
function inOrder(moved: readonly MovedFigure[]): readonly MovedFigure[] {
  const isBeside = ({ place }: MovedFigure): boolean => place.table.startsWith("#");
  return [...moved.filter((figure) => !isBeside(figure)), ...moved.filter(isBeside)];
}

/** The number format each figure has in the report. */
function formats({ sheets }: WorkbookModel): (figure: MovedFigure) => string {
  const blocks = new Map(
    sheets.flatMap((sheet) => (sheet.blocks ?? []).map((block) => [block.table, { sheet, block }] as const)),
  );
  return ({ place }) => {
    const found = blocks.get(place.table);
    const row = found?.block.lines.find(({ id }) => id === place.line)?.row ?? 0;
    const column = found?.block.columns.find(({ id }) => id === place.columnId)?.column ?? 0;
    return found?.sheet.rows[row - 1]?.[column]?.format ?? "General";
  };
}
