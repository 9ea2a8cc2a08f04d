import type { LineMove } from "../journal/script";
import { rowAfter, type Insertion } from "./placeTables";
import type { RefreshedGrunnlag } from "./refreshGrunnlag";
import type { RefreshPlan } from "./refreshPlan";
import type { VanishedLine } from "./vanishedLines";

interface Parts {
  readonly insertions: readonly Insertion[];
  readonly vanished: readonly VanishedLine[];
  readonly grunnlag: RefreshedGrunnlag | null;
}

/**
 * The lines put in, and the rows taken out when all is written: from the bottom of each sheet, so that none moves
 * another.
 */
export function rowMoves({ insertions, vanished, grunnlag }: Parts): Pick<RefreshPlan, "insertions" | "removals"> {
  const removed = vanished
    .filter(({ keptFor }) => keptFor === null)
    .map(({ table: { sheet }, row }) => ({ sheet, at: rowAfter(row, sheet, insertions) }));
  return {
    insertions: [
      ...insertions.map(({ sheet, before, count }): LineMove => ({
        kind: "insertLines",
        sheet,
        axis: "rows",
        at: before,
        count,
      })),
      ...(grunnlag?.insertions ?? []).map((each): LineMove => ({
        kind: "insertLines",
        sheet: grunnlag?.sheet ?? "",
        ...each,
      })),
    ],
    removals: removalsFromBelow(removed),
  };
}

/** Neighbours together. */
export function removalsFromBelow(
  rows: readonly { readonly sheet: string; readonly at: number }[],
): readonly LineMove[] {
  const moves: LineMove[] = [];
  for (const { sheet, at } of [...rows].sort((a, b) =>
    a.sheet === b.sheet ? b.at - a.at : a.sheet < b.sheet ? -1 : 1,
  )) {
    const last = moves.at(-1);
    if (last?.sheet === sheet && last.at === at + 1) moves[moves.length - 1] = { ...last, at, count: last.count + 1 };
    else moves.push({ kind: "removeLines", sheet, axis: "rows", at, count: 1 });
  }
  return moves;
}
