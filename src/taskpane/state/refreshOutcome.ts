import type { MovedFigure } from "../../excel/movedFigures";
import type { Anchors } from "../../excel/readAnchors";
import type { Change, OwnCell, RefreshPlan } from "../../excel/refresh/refreshPlan";

/** What a refresh did, for the pane to tell. */
export interface RefreshOutcome {
  /** In the order of the sheets, with the number format each is shown in. */
  readonly moved: readonly (MovedFigure & { readonly format: string })[];
  readonly changes: readonly Change[];
  readonly ownCells: readonly OwnCell[];
  readonly goneTables: readonly string[];
  /** What takes it back; null: nothing was done, or it is taken back already. */
  readonly undo: { readonly plan: RefreshPlan; readonly after: Anchors } | null;
  readonly isUndone: boolean;
}
