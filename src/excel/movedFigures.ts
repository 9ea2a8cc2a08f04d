import { cellAddress } from "../table/excel/a1";
import { TEXT_COLUMN } from "../sheets/anchorSheet";
import type { Content } from "../sheets/fingerprint";
import type { RefreshBasis } from "./planRefresh";
import type { AnchoredTable } from "./readAnchors";
import { valueAt } from "./refresh/contents";
import type { CellPlace } from "./refresh/refreshPlan";

/**
 * A figure that another ledger has moved. Kroner, or a percentage as a ratio: what the cell holds; "" for an empty
 * one.
 */
export interface MovedFigure {
  readonly place: CellPlace;
  readonly before: Content;
  readonly after: Content;
}

/**
 * The cells of the report that show another figure than before, or another outcome of a control, as Excel has
 * calculated them. Rows that have come or gone are not among them.
 */
export function movedFigures(before: RefreshBasis, after: RefreshBasis): readonly MovedFigure[] {
  return [...after.anchors.tables.values()].flatMap((table) => {
    const then = before.anchors.tables.get(table.table);
    return then?.sheet && table.sheet ? movedIn(then, then.sheet, table, table.sheet, before, after) : [];
  });
}

function movedIn(
  then: AnchoredTable,
  sheetThen: string,
  now: AnchoredTable,
  sheetNow: string,
  before: RefreshBasis,
  after: RefreshBasis,
): readonly MovedFigure[] {
  const texts = now.columns.get(TEXT_COLUMN)?.column ?? 0;
  return [...now.lines.values()].flatMap(({ id, row }) => {
    const rowThen = then.lines.get(id)?.row ?? null;
    if (id.startsWith("#") || row === null || rowThen === null) return [];
    return [...now.columns.values()].flatMap(({ id: columnId, header, column }): readonly MovedFigure[] => {
      const columnThen = then.columns.get(columnId)?.column ?? null;
      if (column === null || columnThen === null) return [];
      const [was, is] = [
        valueAt(before.contents, sheetThen, rowThen, columnThen),
        valueAt(after.contents, sheetNow, row, column),
      ];
      if (isSame(was, is) || !(typeof was === "number" || typeof is === "number" || isOutcome(columnId))) return [];
      return [
        {
          before: was,
          after: is,
          place: {
            table: now.table,
            line: id,
            columnId,
            title: now.title,
            row: String(valueAt(after.contents, sheetNow, row, texts)),
            column: header,
            sheet: sheetNow,
            address: cellAddress(column, row),
          },
        },
      ];
    });
  });
}

const isOutcome = (column: string): boolean => column === "status";

/** Excel's doubles may differ in the last digits. */
const isSame = (one: Content, other: Content): boolean =>
  one === other ||
  (typeof one === "number" && typeof other === "number" && Math.abs(one - other) <= Math.abs(other) * 1e-12);
