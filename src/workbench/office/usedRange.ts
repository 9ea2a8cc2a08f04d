import type { CellValue } from "../gridHost";
import type { Session } from "./session";
import { blockOf, rangeOfBlock, sheetName, type RangeTarget, type SheetRef } from "./targets";

/** The smallest range with all content of the sheet, or null for an empty one. */
export function usedRange(session: Session, sheet: SheetRef): RangeTarget | null {
  const used = session.host.usedBlock(sheetName(session.host, sheet));
  return used && rangeOfBlock(session, used);
}

/** The smallest range with all content that lies in both, or null. */
export function trimmed({ host }: Session, used: RangeTarget, range: RangeTarget): RangeTarget | null {
  const row = Math.max(used.row, range.row);
  const column = Math.max(used.column, range.column);
  const rows = Math.min(used.row + used.rows, range.row + range.rows) - row;
  const columns = Math.min(used.column + used.columns, range.column + range.columns) - column;
  if (rows <= 0 || columns <= 0) return null;
  const common = { ...range, row, column, rows, columns };
  const content = host.formulas(blockOf(host, common));
  const [top, bottom] = ends(content.map((cells) => cells.some(hasContent)));
  const [left, right] = ends(
    Array.from({ length: columns }, (_, c) => content.some((cells) => hasContent(cells[c] ?? ""))),
  );
  return top < 0
    ? null
    : { ...common, row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}

const hasContent = (value: CellValue): boolean => value !== "";
const ends = (flags: readonly boolean[]): readonly [number, number] => [flags.indexOf(true), flags.lastIndexOf(true)];
