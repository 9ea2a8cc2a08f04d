import type { Content } from "../../sheets/fingerprint";
import type { Anchors } from "../readAnchors";
import { shrunkSteps, type Shrunk } from "./movedOnTheWay";
import type { LineMove, Script } from "../journal/script";
import type { WorkbookState } from "../workbookState";
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
  /**
   * `restored`: the user had deleted it. `emptied`: it is in the new report no more, but something of the user's is
   * in it, or points at it.
   */
  | {
      readonly kind: "row";
      readonly what: "added" | "restored" | "removed" | "emptied";
      readonly table: string;
      readonly title: string;
      readonly sheet: string;
      readonly row: string;
    }
  | {
      readonly kind: "column";
      readonly what: "added" | "emptied";
      readonly title: string;
      readonly sheet: string;
      readonly column: string;
    }
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

/** All that a refresh does, and how it is taken back. `insertions` come first, `removals` last. */
export interface RefreshPlan {
  readonly kind: "refresh";
  readonly changes: readonly Change[];
  readonly ownCells: readonly OwnCell[];
  /** Titles of tables whose sheets the user has deleted: they are not brought back. */
  readonly goneTables: readonly string[];
  /** Sheet shown when it is done. */
  readonly sheets: readonly string[];
  readonly insertions: readonly LineMove[];
  readonly addedSheets: readonly string[];
  /** What is written between them. Empty together with the rest: the workbook is as it should be. */
  readonly steps: readonly Step[];
  readonly removals: readonly LineMove[];
  /** Writes the new anchors: when these are in the workbook, all is done. */
  readonly anchors: Step | null;
  readonly undo: {
    /** Contents of what `steps` changes and of rows that are removed, where they stood before, and their looks. */
    readonly steps: readonly Step[];
    readonly anchors: Step | null;
    /** The user's formulas that point at rows that are removed. */
    readonly shrunk: Shrunk;
  };
  /** What must still stand in the cells when the plan is carried out: nothing is written over what came later. */
  readonly asRead: Contents;
  /** Copies of the looks that taking it back needs. */
  readonly looks: Pick<Script, "keep" | "kept">;
  /** Where the report stood when the plan was made. */
  readonly before: Anchors;
  /** What the workbook had of sheets, names and tables. */
  readonly state: WorkbookState;
  readonly batchBytes: number;
}

/** The plan as what is carried out whole, or not at all. */
export function refreshScript({
  insertions,
  removals,
  steps,
  anchors,
  undo,
  addedSheets,
  looks,
  batchBytes,
}: RefreshPlan): Script {
  const only = (step: Step | null): readonly Step[] => (step === null ? [] : [step]);
  return {
    moves: [...insertions, ...removals],
    content: { after: insertions.length, steps, last: only(anchors) },
    back: {
      after: 0,
      steps: [
        ...undo.steps,
        ...shrunkSteps(undo.shrunk),
        ...addedSheets.map((sheet): Step => ({ kind: "removeSheet", sheet })),
      ],
      last: only(undo.anchors),
    },
    removed: [],
    ...looks,
    batchBytes,
  };
}

/** Whether the workbook is as the report wants it. */
export const isNothing = ({ insertions, removals, steps, anchors }: RefreshPlan): boolean =>
  insertions.length + removals.length + steps.length === 0 && anchors === null;
