import type { MovedFigure } from "../../excel/movedFigures";
import type { Anchors } from "../../excel/readAnchors";
import type { LedgerCause } from "./ledgerCauses";
import type { Change, OwnCell, RefreshPlan } from "../../excel/refresh/refreshPlan";

export const NO_CAUSES: RefreshOutcome["causes"] = { largest: [], all: 0 };
export const NO_FILTERS: RefreshOutcome["filters"] = { kept: [], lost: [] };

interface RefreshUndo {
  readonly plan: RefreshPlan;
  readonly after: Anchors;
  /** The templates the workbook's custom XML parts held; null when Excel could not give them. */
  readonly templates: readonly string[] | null;
}

/** What a refresh did, for the pane to tell. */
export interface RefreshOutcome {
  /** In the order of the sheets, with the number format each is shown in. */
  readonly moved: readonly (MovedFigure & { readonly format: string })[];
  /** What changed in the accounts, where what they were is in hand. */
  readonly causes: { readonly largest: readonly LedgerCause[]; readonly all: number };
  readonly changes: readonly Change[];
  readonly ownCells: readonly OwnCell[];
  readonly goneTables: readonly string[];
  /** Headers of the columns of `Grunnlag` the user had filtered: filtered again, and not. */
  readonly filters: { readonly kept: readonly string[]; readonly lost: readonly string[] };
  /** What takes it back; null: nothing was done, or it is taken back already. */
  readonly undo: RefreshUndo | null;
  readonly isUndone: boolean;
}
