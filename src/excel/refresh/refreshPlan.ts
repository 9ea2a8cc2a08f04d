import type { Content } from "../../sheets/fingerprint";
import type { Anchors } from "../readAnchors";
import type { Step } from "../writePlan";
import type { Contents } from "./contents";

/** A cell by what it is (ids), and as the user knows it. */
export interface CellPlace {
  readonly table: string;
  readonly line: string;
  readonly columnId: string;
  readonly title: string;
  readonly row: string;
  readonly column: string;
  readonly sheet: string;
  /** "D7", where it stands when all is done. */
  readonly address: string;
}

/** What a refresh does to the report besides its figures. */
export type Change =
  /** `restored`: the user had deleted it. `emptied`: it is in the new report no more, but something of the user's is in it, or points at it. */
  | { readonly kind: "row"; readonly what: "added" | "restored" | "removed" | "emptied"; readonly table: string; readonly title: string; readonly sheet: string; readonly row: string }
  | { readonly kind: "column"; readonly what: "added" | "emptied"; readonly title: string; readonly sheet: string; readonly column: string }
  /** `left`: the new report lacks it, and it stands as it was. */
  | { readonly kind: "table"; readonly what: "added" | "left"; readonly title: string; readonly sheet: string }
  /** A text or a manual figure of the last period, now in a dated column. */
  | { readonly kind: "dated"; readonly sheet: string; readonly column: string; readonly cells: number }
  /** Somebody had changed `Grunnlag`, and the new ledger has taken its place. */
  | { readonly kind: "grunnlag"; readonly sheet: string };

/** A cell the user has written over, and that is left so. */
export interface OwnCell {
  readonly place: CellPlace;
  readonly own: Content;
  readonly ours: Content;
}

/** All that a refresh does, and how it is taken back. Steps of `insertions` come first, those of `removals` last. */
export interface RefreshPlan {
  readonly kind: "refresh";
  readonly changes: readonly Change[];
  readonly ownCells: readonly OwnCell[];
  /** Titles of tables whose sheets the user has deleted: they are not brought back. */
  readonly goneTables: readonly string[];
  /** Sheet shown when it is done. */
  readonly sheets: readonly string[];
  readonly insertions: readonly RowMove[];
  readonly addedSheets: readonly string[];
  /** One request each. Empty together with the rest: the workbook is as it should be. */
  readonly batches: readonly (readonly Step[])[];
  readonly removals: readonly RowMove[];
  /** Writes the new anchors: when these are in the workbook, all is done. */
  readonly anchors: Step | null;
  readonly undo: {
    /** Contents and looks of what `batches` changes, where it stands between insertions and removals. */
    readonly steps: readonly Step[];
    readonly anchors: Step | null;
  };
  /** What must still stand in the cells when the plan is carried out: nothing is written over what came later. */
  readonly asRead: Contents;
  /** What the workbook was when the plan was made, for telling how far it came. */
  readonly before: Anchors;
  readonly built: string;
}

/** Whole lines inserted or removed, `at` from 1 at the moment of the step. */
export interface RowMove {
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** The line that is removed: its anchor tells whether it is. */
  readonly mark: { readonly table: string; readonly line: string } | null;
}
