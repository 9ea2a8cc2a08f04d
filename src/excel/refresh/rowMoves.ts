import type { Anchors } from "../readAnchors";
import { rowAfter, type Insertion } from "./placeTables";
import type { RefreshedGrunnlag } from "./refreshGrunnlag";
import type { RefreshPlan, RowMove } from "./refreshPlan";
import type { VanishedLine } from "./vanishedLines";

interface Parts {
  readonly insertions: readonly Insertion[];
  readonly vanished: readonly VanishedLine[];
  readonly grunnlag: RefreshedGrunnlag | null;
  readonly asFound: Anchors;
}

/** The lines put in, and the rows taken out when all is written: from the bottom of each sheet, so that none moves another. */
export function rowMoves({ insertions, vanished, grunnlag, asFound }: Parts): Pick<RefreshPlan, "insertions" | "removals"> {
  const removed = vanished.filter(({ keptFor }) => keptFor === null).map(({ table, row }) => ({ sheet: table.sheet, at: rowAfter(row, table.sheet, insertions), mark: markAt(asFound, table.block.table, row) }));
  return {
    insertions: [
      ...insertions.map(({ sheet, before, count }): RowMove => ({ sheet, axis: "rows", at: before, count, mark: null })),
      ...(grunnlag?.insertions ?? []).map((each): RowMove => ({ sheet: grunnlag?.sheet ?? "", ...each, mark: null })),
    ],
    removals: removed.sort((a, b) => (a.sheet === b.sheet ? b.at - a.at : a.sheet < b.sheet ? -1 : 1)).map((each): RowMove => ({ ...each, axis: "rows", count: 1 })),
  };
}

/** The line whose anchor points at the row: that becomes #REF! when it is removed. */
function markAt({ tables }: Anchors, table: string, row: number): RowMove["mark"] {
  const line = [...(tables.get(table)?.lines.values() ?? [])].find((each) => each.row === row);
  return line ? { table, line: line.id } : null;
}
