import type { ListModel } from "../../sheets/listModel";
import type { CellModel } from "../../sheets/model";
import { rowAfter, type Insertion } from "../refresh/placeTables";
import { keyOf, type FoundList } from "./findList";

export interface PlacedRow {
  readonly cells: readonly CellModel[];
  /** Where its row stands now, whatever it holds; null: it is put in. */
  readonly rowNow: number | null;
  /** Where it stands when rows are put in and none removed. */
  readonly row: number;
}

interface PlacedRows {
  /** From the bottom. */
  readonly insertions: readonly Insertion[];
  readonly rows: readonly PlacedRow[];
  /** Rows now that nothing of the new list stands in: those the user is bound to, and those that can go. */
  readonly left: { readonly bound: readonly number[]; readonly free: readonly number[] };
}

type Cells = readonly CellModel[];

/**
 * A bound row of the new list with what comes behind it, or what comes before the first; and the free rows there are
 * for that.
 */
interface Stretch {
  readonly bound: number | null;
  readonly cells: readonly Cells[];
  readonly free: readonly number[];
}

/**
 * Where the rows of the new list stand. A row the user is bound to (`isBound`) keeps its figure; in the rows between,
 * which are nobody's but ours, the others are written in the order of the list, and rows come and go where there are
 * too few or too many.
 * None comes behind the last, so that references to the whole list grow with it.
 */
export function placeRows(model: ListModel, found: FoundList, isBound: (row: number) => boolean): PlacedRows {
  const { bound, loose } = boundRows(model, found, isBound);
  const parts = stretches(model, found, bound, isBound);
  const last = Math.max(found.header + 1, ...found.rows.map(({ row }) => row));
  const first = found.rows[0]?.row ?? last;
  const lacks = ({ cells, free }: Stretch): number => Math.max(0, cells.length - free.length);
  const lackingAt = ({ bound: start, free }: Stretch): number =>
    free.at(-1) ?? (start === null ? first : Math.min(start + 1, last));
  const added = new Map<number, number>();
  for (const part of parts.filter((each) => lacks(each) > 0))
    added.set(lackingAt(part), (added.get(lackingAt(part)) ?? 0) + lacks(part));
  const lines = Math.max(0, model.lines.length - (found.header - found.top));
  const insertions = [
    ...[...added].map(([before, count]) => ({ sheet: found.sheet, before, count })),
    ...(lines > 0 ? [{ sheet: found.sheet, before: found.header, count: lines }] : []),
  ].sort((a, b) => b.before - a.before);
  const after = (row: number): number => rowAfter(row, found.sheet, insertions);
  const fresh = new Map(
    [...added].map(([before, count]) => [
      before,
      Array.from({ length: count }, (_, offset) => after(before) - count + offset),
    ]),
  );
  const rows = parts.flatMap((part): PlacedRow[] => {
    const put = fresh.get(lackingAt(part))?.splice(0, lacks(part)) ?? [];
    const places = [
      ...part.free.map((rowNow) => ({ row: after(rowNow), rowNow })),
      ...put.map((row) => ({ row, rowNow: null })),
    ].sort((a, b) => a.row - b.row);
    return part.cells.map((cells, index) => ({ cells, ...(places[index] as (typeof places)[number]) }));
  });
  const kept = [...bound].map(([cells, rowNow]): PlacedRow => ({ cells, rowNow, row: after(rowNow) }));
  return {
    insertions,
    rows: [...kept, ...rows],
    left: { bound: loose, free: parts.flatMap(({ cells, free }) => free.slice(cells.length)) },
  };
}

/** The rows of the new list that are bound to a place, and the bound rows that are in it no more. */
function boundRows(
  { rows, key }: ListModel,
  found: FoundList,
  isBound: (row: number) => boolean,
): { readonly bound: ReadonlyMap<Cells, number>; readonly loose: readonly number[] } {
  const known = new Map<string, number[]>();
  for (const { row, key: own } of found.rows)
    if (isBound(row)) (known.get(own) ?? (known.set(own, []).get(own) as number[])).push(row);
  const bound = new Map<Cells, number>();
  for (const cells of rows) {
    const row = known.get(keyOf(key.map((position) => String(cells[position]?.value ?? ""))))?.shift();
    if (row !== undefined) bound.set(cells, row);
  }
  return { bound, loose: [...known.values()].flat() };
}

/** From the top of the sheet. */
function stretches(
  { rows }: ListModel,
  found: FoundList,
  bound: ReadonlyMap<Cells, number>,
  isBound: (row: number) => boolean,
): readonly Stretch[] {
  const behind = new Map<number | null, Cells[]>([[null, []]]);
  let current: number | null = null;
  for (const cells of rows) {
    const row = bound.get(cells);
    if (row === undefined) behind.get(current)?.push(cells);
    else behind.set((current = row), []);
  }
  const starts = [null, ...[...bound.values()].sort((a, b) => a - b)];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    const free = found.rows.flatMap(({ row }) => (row > (start ?? 0) && row < end && !isBound(row) ? [row] : []));
    return { bound: start, cells: behind.get(start) ?? [], free };
  });
}
