import { TEXT_COLUMN } from "../../sheets/anchorSheet";
import { fingerprint } from "../../sheets/fingerprint";
import type { Anchors, AnchoredLine, AnchoredTable } from "../readAnchors";
import { contentAt, type Contents } from "./contents";

/**
 * The anchors where a table that the user has sorted has its lines where their texts now stand: Excel moves what
 * cells hold when it sorts, and leaves references to them.
 */
export function sortedAnchors(anchors: Anchors, contents: Contents): Anchors {
  return { ...anchors, tables: new Map([...anchors.tables].map(([id, table]) => [id, sortedTable(table, contents)])) };
}

/**
 * Only when the lines whose texts are not their own have changed places among themselves, and no two have the same
 * text.
 */
export function sortedTable(table: AnchoredTable, contents: Contents): AnchoredTable {
  const { sheet, lines, columns } = table;
  const column = columns.get(TEXT_COLUMN)?.column ?? null;
  const position = [...columns.keys()].indexOf(TEXT_COLUMN);
  if (sheet === null || column === null) return table;
  const moved = [...lines.values()].flatMap((line) => {
    const found =
      line.row === null || line.id.startsWith("#")
        ? null
        : fingerprint(contentAt(contents, sheet, line.row, column), () => null);
    const own = line.written[position] ?? "-";
    return found === null || line.row === null || own === "-" || found === own
      ? []
      : [{ line, own, found, row: line.row }];
  });
  const rows = new Map(moved.map(({ found, row }) => [found, row]));
  const isSorted = moved.length > 1 && rows.size === moved.length && moved.every(({ own }) => rows.has(own));
  if (!isSorted) return table;
  const places = new Map(moved.map(({ line, own }) => [line.id, rows.get(own) as number]));
  return {
    ...table,
    lines: new Map(
      [...lines].map(([id, line]): [string, AnchoredLine] => [id, { ...line, row: places.get(id) ?? line.row }]),
    ),
  };
}
