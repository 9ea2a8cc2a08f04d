import { TEXT_COLUMN } from "../../sheets/anchorSheet";
import type { AsWritten, ReportCell } from "./asWritten";
import { contentAt, sizeOf, type Contents } from "./contents";
import type { Anchors } from "../readAnchors";
import type { PlacedTable } from "./placeTables";
import { isPointedAt, rowsPointedAt, type Pointing } from "./rowsPointedAt";

/** A line of the workbook that the new report has not. */
export interface VanishedLine {
  readonly table: PlacedTable;
  readonly id: string;
  /** Row, from 1, now. */
  readonly row: number;
  /** Its text. */
  readonly label: string;
  /** What of the user's stands in the way of removing it; null: nothing. */
  readonly keptFor: "innhold" | "henvisning" | null;
}

interface Surroundings {
  readonly anchors: Anchors;
  readonly contents: Contents;
  readonly isAsWritten: AsWritten;
  /** Formulas of the workbook's names. */
  readonly names: readonly string[];
  /** A sheet was too large to be searched for references. */
  readonly isUnsearched: boolean;
}

/**
 * The lines that have gone, with what the user has to them: a row with a text of his own, or that one of his formulas
 * points at, is kept.
 */
export function vanishedLines(placed: readonly PlacedTable[], around: Surroundings): readonly VanishedLine[] {
  const gone = placed.flatMap((table) =>
    [...table.anchored.lines.values()].flatMap(({ id, row }) =>
      row === null || table.rowsNow.has(id)
        ? []
        : [
            {
              table,
              id,
              row,
              label: String(
                contentAt(around.contents, table.sheet, row, table.anchored.columns.get(TEXT_COLUMN)?.column ?? 0),
              ),
            },
          ],
    ),
  );
  if (gone.length === 0) return [];
  const pointedAt = pointedAtByUser(
    placed.map(({ sheet }) => sheet),
    around,
  );
  return gone.map((line) => {
    const isNeeded = around.isUnsearched || isPointedAt(pointedAt, line.table.sheet, line.row);
    return { ...line, keptFor: hasOwn(line, around) ? "innhold" : isNeeded ? "henvisning" : null };
  });
}

/** Content beside the table's columns, or written over what the report had put there. */
function hasOwn(
  { table: { anchored, sheet, block }, id, row }: Pick<VanishedLine, "table" | "id" | "row">,
  { contents, isAsWritten }: Surroundings,
): boolean {
  const columns = [...anchored.columns.values()];
  return Array.from({ length: sizeOf(contents, sheet).columns }, (_, column) => column).some((column) => {
    const content = contentAt(contents, sheet, row, column);
    const own = columns.find((each) => each.column === column);
    return (
      content !== "" && (own === undefined || !isAsWritten({ table: block.table, line: id, column: own.id }, content))
    );
  });
}

/** The rows of the sheets that the user's own formulas and names point at, also formulas written over the report's. */
export function pointedAtByUser(
  sheets: readonly string[],
  { anchors, contents, isAsWritten, names }: Omit<Surroundings, "isUnsearched">,
  how?: "blocksToo",
): ReturnType<typeof rowsPointedAt> {
  const cells = cellsByPlace(anchors);
  const isOurs: Pointing["isOurs"] = (sheet, row, column, content) => {
    const cell = cells.get(placeKey(sheet, row, column));
    return cell !== undefined && isAsWritten(cell, content);
  };
  return rowsPointedAt({ sheets, contents, names, isOurs }, how);
}

/** The report's cells by where they stand now. */
function cellsByPlace({ tables }: Anchors): ReadonlyMap<string, ReportCell> {
  const cells = new Map<string, ReportCell>();
  for (const { table, sheet, lines, columns } of tables.values()) {
    if (sheet === null) continue;
    for (const { id: line, row } of lines.values()) {
      if (row === null) continue;
      for (const { id, column } of columns.values())
        if (column !== null) cells.set(placeKey(sheet, row, column), { table, line, column: id });
    }
  }
  return cells;
}

const placeKey = (sheet: string, row: number, column: number): string => `${sheet.toLowerCase()}!${row}!${column}`;
