import { cellAt } from "../../sheets/placedBlocks";
import { TEXT_COLUMN } from "../../sheets/anchorSheet";
import { GRUNNLAG_BLOCK } from "../../sheets/grunnlagSheet";
import type { Anchors } from "../readAnchors";
import type { newSheets } from "./newSheets";
import type { PlacedTable } from "./placeTables";
import type { RefreshedGrunnlag } from "./refreshGrunnlag";
import type { Change } from "./refreshPlan";
import type { VanishedLine } from "./vanishedLines";

interface Parts {
  readonly anchors: Anchors;
  readonly placed: readonly PlacedTable[];
  readonly vanished: readonly VanishedLine[];
  readonly added: ReturnType<typeof newSheets>;
  readonly grunnlag: RefreshedGrunnlag | null;
  /** Anything at all is done. */
  readonly isChanged: boolean;
}

/** What comes and goes: tables, columns and rows of tables; and the tables the user has deleted. */
export function lineChanges({ anchors, placed, vanished, added, grunnlag, isChanged }: Parts): {
  readonly changes: readonly Change[];
  readonly goneTables: readonly string[];
} {
  const present = new Set(placed.map(({ block }) => block.table));
  const others = [...anchors.tables.values()].filter(({ table }) => !present.has(table) && table !== GRUNNLAG_BLOCK);
  const left = isChanged ? others.filter(({ sheet }) => sheet !== null) : [];
  return {
    goneTables: others.filter(({ sheet, table }) => sheet === null && !table.startsWith("#")).map(({ title }) => title),
    changes: [
      ...(grunnlag?.wasChanged ? [{ kind: "grunnlag" as const, sheet: grunnlag.sheet }] : []),
      ...added.flatMap(({ placed: tables }) =>
        tables.map(({ block, sheet }): Change => ({ kind: "table", what: "added", title: block.title, sheet })),
      ),
      ...left.map(({ title, sheet }): Change => ({ kind: "table", what: "left", title, sheet: sheet ?? "" })),
      ...placed.flatMap(({ block, sheet, newColumns }) =>
        block.columns
          .filter(({ id }) => newColumns.has(id))
          .map(({ header }): Change => ({ kind: "column", what: "added", title: block.title, sheet, column: header })),
      ),
      ...placed.flatMap(newRows),
      ...vanished
        .filter(({ keptFor, id }) => keptFor === null && !id.startsWith("#"))
        .map(({ table, label }): Change => ({
          kind: "row",
          what: "removed",
          table: table.block.table,
          title: table.block.title,
          sheet: table.sheet,
          row: label,
        })),
    ],
  };
}

function newRows({ model, block, sheet, rowsNow, anchored }: PlacedTable): readonly Change[] {
  const texts = (block.columns.find(({ id }) => id === TEXT_COLUMN) ?? block.columns[0])?.column ?? 0;
  return block.lines
    .filter(({ id }) => rowsNow.get(id) === null && !id.startsWith("#"))
    .map(({ id, row }) => ({
      kind: "row",
      what: anchored.lines.has(id) ? "restored" : "added",
      table: block.table,
      title: block.title,
      sheet,
      row: String(cellAt(model, row, texts).value ?? ""),
    }));
}
