import { HEADER_LINE } from "../../sheets/anchorSheet";
import type { BlockModel, SheetModel } from "../../sheets/model";
import type { Anchors, AnchoredTable } from "../readAnchors";
import { contentAt, sizeOf, type Contents } from "./contents";

/** Whole rows to be put in before a row, from 1, of the sheet as it is. */
export interface Insertion {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
}

/**
 * A block of the new report and where its lines and columns will stand in the workbook, when rows are inserted and
 * none deleted.
 */
export interface PlacedTable {
  readonly model: SheetModel;
  readonly block: BlockModel;
  readonly anchored: AnchoredTable;
  readonly sheet: string;
  /** Row, from 1, now: null for a line that is to be inserted. */
  readonly rowsNow: ReadonlyMap<string, number | null>;
  readonly rows: ReadonlyMap<string, number>;
  /** Without those the user has deleted. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns the workbook did not have. */
  readonly newColumns: ReadonlySet<string>;
}

export interface BlockOfSheet {
  readonly model: SheetModel;
  readonly block: BlockModel;
}

/** The blocks that the workbook has, placed, and the rows to be inserted for them, from the bottom of each sheet. */
export function placeTables(
  blocks: readonly BlockOfSheet[],
  anchors: Anchors,
  contents: Contents,
): { readonly placed: readonly PlacedTable[]; readonly insertions: readonly Insertion[] } {
  const known = blocks.flatMap(({ model, block }) => {
    const anchored = anchors.tables.get(block.table);
    return anchored?.sheet && [...anchored.lines.values()].some(({ row }) => row !== null)
      ? [{ model, block, anchored, sheet: anchored.sheet }]
      : [];
  });
  const groups = known.flatMap(({ block, anchored, sheet }) =>
    newLines(block, anchored).map((group) => ({ ...group, sheet })),
  );
  const insertions = groups
    .map(({ sheet, before, lines }) => ({ sheet, before, count: lines.length }))
    .sort((a, b) => (a.sheet === b.sheet ? b.before - a.before : a.sheet < b.sheet ? -1 : 1));
  return {
    insertions,
    placed: known.map((each) => {
      const after = (row: number): number => rowAfter(row, each.sheet, insertions);
      const inserted = newLines(each.block, each.anchored).flatMap(({ before, lines }) =>
        lines.map((id, offset) => [id, after(before) - lines.length + offset] as const),
      );
      const rowsNow = new Map(each.block.lines.map(({ id }) => [id, each.anchored.lines.get(id)?.row ?? null]));
      const kept = [...rowsNow].flatMap(([id, row]) => (row === null ? [] : [[id, after(row)] as const]));
      return {
        ...each,
        rowsNow,
        rows: new Map([...kept, ...inserted]),
        ...columnsOf(each.block, each.anchored, each.sheet, contents),
      };
    }),
  };
}

/** Where a row stands when the rows are inserted. */
export const rowAfter = (row: number, sheet: string, insertions: readonly Insertion[]): number =>
  insertions.reduce((sum, each) => (each.sheet === sheet && each.before <= row ? sum + each.count : sum), row);

/**
 * Lines the sheet lacks, in runs, each with the row it comes before: right behind the line above it, so that the
 * user's own rows stay with theirs.
 */
function newLines(
  block: BlockModel,
  { lines: known }: AnchoredTable,
): readonly { readonly before: number; readonly lines: readonly string[] }[] {
  const rowOf = (id: string): number | null => known.get(id)?.row ?? null;
  const first = block.lines.map(({ id }) => rowOf(id)).find((row) => row !== null);
  const runs = new Map<number, string[]>();
  let before = first ?? 1;
  for (const { id } of block.lines) {
    const row = rowOf(id);
    if (row === null) (runs.get(before) ?? (runs.set(before, []).get(before) as string[])).push(id);
    else before = row + 1;
  }
  return [...runs].map(([row, lines]) => ({ before: row, lines }));
}

/** A new column takes the first free one to the right, beyond what the user has added there. */
function columnsOf(
  block: BlockModel,
  { columns: known, lines }: AnchoredTable,
  sheet: string,
  contents: Contents,
): Pick<PlacedTable, "columns" | "newColumns"> {
  const columns = new Map(
    block.columns.flatMap(({ id }) =>
      typeof known.get(id)?.column === "number" ? [[id, known.get(id)?.column as number] as const] : [],
    ),
  );
  const rows = [...lines.values()].flatMap(({ id, row }) =>
    row === null || (id.startsWith("#") && id !== HEADER_LINE) ? [] : [row],
  );
  const isFree = (column: number): boolean => rows.every((row) => contentAt(contents, sheet, row, column) === "");
  const newColumns = block.columns.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  const taken = [...known.values()].flatMap(({ column }) => column ?? []);
  let candidate = Math.max(-1, ...taken) + 1;
  for (const id of newColumns) {
    while (candidate < sizeOf(contents, sheet).columns && !isFree(candidate)) candidate += 1;
    columns.set(id, candidate);
    candidate += 1;
  }
  return { columns, newColumns: new Set(newColumns) };
}
