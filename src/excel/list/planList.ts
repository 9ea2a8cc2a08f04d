import { contentOf } from "../../sheets/placedBlocks";
import type { ListModel } from "../../sheets/listModel";
import type { CellModel } from "../../sheets/model";
import { contentAt, sizeOf, type Contents } from "../refresh/contents";
import { drawSteps, type CellToDraw } from "../refresh/drawSteps";
import { rowAfter, type Insertion } from "../refresh/placeTables";
import { isPointedAt, rowsPointedAt } from "../refresh/rowsPointedAt";
import { blockAddress, writeSteps, type CellToWrite } from "../refresh/writeSteps";
import { shrunkBy, shrunkSteps } from "../refresh/movedOnTheWay";
import { removalsFromBelow } from "../refresh/rowMoves";
import { keptLooks } from "../journal/journalSteps";
import type { Home } from "../journal/mark";
import type { LineMove, Script } from "../journal/script";
import type { Step } from "../writePlan";
import type { FoundList } from "./findList";
import { placeRows, type PlacedRow } from "./placeRows";

interface ListPlan {
  readonly script: Script;
  /** How many rows have gone but stand, without figures, for the sake of what the user has there. */
  readonly emptied: number;
}

interface Around {
  readonly contents: Contents;
  /** Formulas of the workbook's names, by name. */
  readonly names: Readonly<Record<string, string>>;
  /** The Excel table of the list, where it has one. */
  readonly table: { readonly name: string; readonly address: string } | null;
  /** A sheet was too large to be searched for references. */
  readonly isUnsearched: boolean;
}

interface ListCell extends CellToDraw {
  readonly cell: CellModel;
  /** Null: in a new row. */
  readonly rowNow: number | null;
}

/**
 * The script that brings the new list into the place of the old: rows with something of the user's beside them, and
 * those his formulas point at, keep their figures.
 */
export function planList(model: ListModel, found: FoundList, around: Around, home: Home, batchBytes: number): ListPlan {
  const { sheet, columns } = found;
  const { insertions, rows, left } = placeRows(model, found, boundRows(found, around));
  const after = (row: number): number => rowAfter(row, sheet, insertions);
  const header = after(found.header);
  const cells = [...linesAbove(model, found, header), ...rows.flatMap((placed) => cellsOf(placed, found))];
  const changed = cells.filter((cell) => isOther(cell, around));
  const { back: looksBack, ...looks } = looksOfRows(left.free, found, around, home);
  const moves: readonly LineMove[] = [
    ...insertions.map(({ before: at, count }): LineMove => ({ kind: "insertLines", sheet, axis: "rows", at, count })),
    ...removalsFromBelow(left.free.map((row) => ({ sheet, at: after(row) }))),
  ];
  const isMoved = header !== found.header;
  const emptied = left.bound.flatMap((row) =>
    columns.map((column): CellToWrite => ({ sheet, row: after(row), column, content: "" })),
  );
  const contentNow = [
    ...newRows(found, insertions),
    ...writeSteps([
      ...changed.map(({ row, column, cell }) => ({ sheet, row, column, content: contentOf(cell) })),
      ...emptied,
    ]),
    ...drawSteps(
      cells.filter(({ rowNow }) => rowNow === null),
      undefined,
    ),
    ...(isMoved ? [frozen(sheet, header)] : []),
  ];
  const contentBefore = [
    ...resized(around, sheet),
    ...writeSteps(heldBefore(changed, [...left.bound, ...left.free], found, around)),
    ...shrunkSteps(shrunkBy(moves, around.contents, around.names)),
    ...looksBack,
    ...(isMoved ? [frozen(sheet, found.header)] : []),
  ];
  return {
    emptied: left.bound.length,
    script: {
      ...looks,
      moves,
      content: { after: insertions.length, steps: contentNow, last: [] },
      back: { after: 0, steps: contentBefore, last: [] },
      removed: [],
      batchBytes,
    },
  };
}

function looksOfRows(
  rows: readonly number[],
  { sheet }: FoundList,
  { contents }: Around,
  home: Home,
): ReturnType<typeof keptLooks> {
  const { columns } = sizeOf(contents, sheet);
  return keptLooks(
    home,
    rows.map((row) => ({ sheet, row, column: 0, rows: 1, columns })),
  );
}

const cellsOf = ({ row, rowNow, cells }: PlacedRow, { sheet, columns }: FoundList): readonly ListCell[] =>
  cells.map((cell, position) => ({ sheet, row, rowNow, column: columns[position] as number, cell }));

const isOther = ({ sheet, cell, rowNow, column }: ListCell, { contents }: Around): boolean =>
  rowNow === null || contentOf(cell) !== contentAt(contents, sheet, rowNow, column);

const frozen = (sheet: string, rows: number): Step => ({ kind: "freeze", sheet, rows, columns: 0 });

const resized = ({ table }: Around, sheet: string): readonly Step[] =>
  table ? [{ kind: "resizeTable", ...table, sheet }] : [];

/** What the cells that are written, and those of the rows that go, held. */
function heldBefore(
  changed: readonly ListCell[],
  gone: readonly number[],
  { sheet, columns }: FoundList,
  { contents }: Around,
): readonly CellToWrite[] {
  const cells = [
    ...changed.flatMap(({ rowNow: row, column }) => (row === null ? [] : [{ row, column }])),
    ...gone.flatMap((row) => columns.map((column) => ({ row, column }))),
  ];
  return cells.map(({ row, column }) => ({ sheet, row, column, content: contentAt(contents, sheet, row, column) }));
}

/** The title and the rest above the list; lines that are no longer said are emptied. */
function linesAbove(
  { lines }: ListModel,
  { sheet, top, header: headerNow, columns }: FoundList,
  header: number,
): readonly ListCell[] {
  return Array.from({ length: header - top }, (_, index) => {
    const row = top + index;
    return {
      sheet,
      column: columns[0] as number,
      row,
      rowNow: row < headerNow ? row : null,
      cell: lines[index] ?? { value: null, look: "note" },
    };
  });
}

/** A new row has the looks of the one above it until it gets its own, and a number in a cell for text is none. */
function newRows({ sheet, header, columns }: FoundList, insertions: readonly Insertion[]): readonly Step[] {
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return insertions
    .filter(({ before }) => before > header)
    .map(({ before, count }) => {
      const row = rowAfter(before, sheet, insertions) - count;
      return { kind: "clear", sheet, address: blockAddress(row, left, count, right - left + 1) };
    });
}

/**
 * Which rows the user is bound to: he has something in them, or a formula of his points at them. All, where that
 * cannot be told.
 */
function boundRows({ sheet, columns }: FoundList, { contents, names, isUnsearched }: Around): (row: number) => boolean {
  const pointedAt = rowsPointedAt({ sheets: [sheet], contents, names: Object.values(names), isOurs: () => false });
  const beside = Array.from({ length: sizeOf(contents, sheet).columns }, (_, column) => column).filter(
    (column) => !columns.includes(column),
  );
  return (row) =>
    isUnsearched ||
    isPointedAt(pointedAt, sheet, row) ||
    beside.some((column) => contentAt(contents, sheet, row, column) !== "");
}
