import type { Step } from "../writePlan";

/** Whole lines put in or taken out, `at` from 1 when it is done. */
export type LineMove = Extract<Step, { readonly kind: "insertLines" | "removeLines" }>;

/** How a write of the workbook is taken back, or brought to its end, from wherever it stopped. */
export interface WayBack {
  /** In the order they are made. */
  readonly moves: readonly LineMove[];
  /** What is written again when all moves but the first `after` are taken back; `last` when all are. */
  readonly back: { readonly after: number; readonly steps: readonly Step[]; readonly last: readonly Step[] };
  /** Sheets that go when everything else is done. */
  readonly removed: readonly string[];
}

/** A write of the workbook that is done whole, or not at all. */
export interface Script extends WayBack {
  /** Copies of the looks that the way back needs, made before anything else. */
  readonly keep: readonly Step[];
  /** Where these copies stand; "" without any. */
  readonly kept: string;
  /** Written when the first `after` moves are made; `last` when all are. */
  readonly content: { readonly after: number; readonly steps: readonly Step[]; readonly last: readonly Step[] };
  readonly batchBytes: number;
}

/** The script that takes one back that was carried out. Sheets it has made (`added`) go at the end. */
export function inverse({ moves, content, back, kept, batchBytes }: Script, added: readonly string[]): Script {
  const isOnAdded = (step: Step): boolean => "sheet" in step && added.includes(step.sheet);
  return {
    moves: [...moves].reverse().map(opposite),
    keep: [],
    kept,
    content: {
      after: moves.length - back.after,
      steps: back.steps.filter((step) => !isOnAdded(step)),
      last: back.last,
    },
    back: {
      after: moves.length - content.after,
      steps: content.steps.filter((step) => !isOnAdded(step)),
      last: content.last,
    },
    removed: added,
    batchBytes,
  };
}

export const opposite = (move: LineMove): LineMove => ({
  ...move,
  kind: move.kind === "insertLines" ? "removeLines" : "insertLines",
});
